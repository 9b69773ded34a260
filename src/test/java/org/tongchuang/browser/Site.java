package org.tongchuang.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.Map;
import org.springframework.core.env.Environment;

/** The product as a browser finds it. */
public final class Site implements AutoCloseable {

    /** Lets Chromium run as root, and keeps it from asking its maker for anything. */
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Environment environment;
    private Playwright playwright;
    private Browser browser;

    Site(Environment environment) {
        this.environment = environment;
    }

    /** Somebody sits down at a fresh browser. */
    public Visit visit() {
        return new Visit("http://localhost:" + environment.getRequiredProperty("local.server.port"), browser());
    }

    private Browser browser() {
        if (browser == null) {
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(ChromiumOnDebian.path())
                            .setArgs(ARGUMENTS));
        }
        return browser;
    }

    @Override
    public void close() {
        if (playwright != null) {
            playwright.close();
        }
    }
}
