package org.tongchuang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.LinkedHashMap;
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

    /** What a machine with much else to do may need until a page says what it should. */
    private static final double PATIENCE_MS = 20_000;

    private final Environment environment;
    private final Map<String, Visit> people = new LinkedHashMap<>();
    private Playwright playwright;
    private Browser browser;

    Site(Environment environment) {
        this.environment = environment;
    }

    /** Somebody sits down at a fresh browser. */
    public Visit visit() {
        return new Visit(home(), browser());
    }

    /** Somebody comes back to a browser of his own, which is signed in unless he was away for days. */
    public Visit visit(String loginName, String password) {
        return people.computeIfAbsent(loginName, who -> new Visit(home(), browser(), new Visit.Person(who, password)));
    }

    /** All who have a browser of their own leave it for good. */
    public void everybodyLeaves() {
        List<String> faults = people.values().stream()
                .flatMap(visit -> visit.leave().stream())
                .toList();
        people.clear();
        assertThat(faults).isEmpty();
    }

    private String home() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }

    private Browser browser() {
        if (browser == null) {
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
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
