package org.tongchuang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.HttpURLConnection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One person at one browser. Closing it fails if a page broke the content security policy, wrote an error to the
 * console, asked another host for anything, lacked one of its parts, or answered with a server error.
 */
public final class Visit implements AutoCloseable {

    private static final Path SHOTS = Path.of("target", "screenshots");
    private static final String SIGN_IN = "/sign-in";
    private static final String LOST = "htmx:sendError";
    private static final int LOOKS = 200;
    private static final int WIDE = 1366;
    private static final int PHONE = 375;

    /** What sticks to the window's edge would lie across the middle of a photograph of the whole page. */
    private static final String LAID_OUT =
            """
            position => {
                const sheet = new CSSStyleSheet();
                const stuck = '.tc-top, .tc-nav, .tc-bar, .tc-rail, .tc-score th';
                if (position) sheet.replaceSync(`${stuck} { position: ${position} !important }`);
                document.adoptedStyleSheets = [sheet];
            }""";

    /** A click before the window of another width is drawn falls beside what it is for. */
    private static final String CUT_OFF =
            "[...document.querySelectorAll('main .btn')].filter(one => one.clientWidth > 1"
                    + " && one.scrollWidth > one.clientWidth + 1).map(one => one.innerText)";

    private static final String DRAWN =
            "() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))";

    private final String home;
    private final Person owner;
    private final BrowserContext context;
    private final Page page;
    private int refusals = 500;
    private final List<String> faults = new ArrayList<>();
    private final List<String> echoes =
            new ArrayList<>(List.of("Failed to load resource", "htmx:sendAbort", "htmx:afterRequest"));

    /** Whose browser it is. */
    record Person(String loginName, String password) {}

    Visit(String home, Browser browser) {
        this(home, browser, null);
    }

    /** @param owner who signs in when he is asked to; null for a browser that is nobody's */
    Visit(String home, Browser browser, Person owner) {
        this.home = home;
        this.owner = owner;
        context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(home)
                .setLocale("zh-CN")
                .setReducedMotion(ReducedMotion.REDUCE)); // a click into a smooth scroll presses here and lets go there
        page = context.newPage();
        page.setViewportSize(WIDE, 768);
        page.onConsoleMessage(this::hear);
        page.onPageError(error -> faults.add(page.url() + " " + error));
        page.onResponse(this::judge);
    }

    public Page page() {
        return page;
    }

    /** From now on no answer may be a refusal. */
    Visit strict() {
        refusals = 400;
        return this;
    }

    /** From now on what was sent may get lost on its way. */
    void mayLoseTheLine() {
        echoes.add(LOST);
    }

    /** Goes to a path, and answers the status that came back. */
    public int open(String path) {
        int status = page.navigate(path).status();
        if (owner == null || !page.url().contains(SIGN_IN)) {
            return status;
        }
        tryToSignIn(owner.loginName(), owner.password());
        waitUntilIn();
        return page.url().endsWith(path)
                ? HttpURLConnection.HTTP_OK
                : page.navigate(path).status();
    }

    /** Opens the page until it says what something in the background brings about. */
    public void openUntil(String path, String part, String text) {
        for (int look = 0; look < LOOKS; look++) {
            open(path);
            if (page.locator(part).innerText().contains(text)) {
                return;
            }
            page.waitForTimeout(100);
        }
        throw new AssertionError(path + " never says " + text);
    }

    /** Signs in with one click as one of the demo users whom the sign-in page lists. */
    public Visit signIn(String loginName) {
        open(SIGN_IN);
        page.locator("form:has(input[name=loginName][value='" + loginName + "']) button")
                .click();
        return waitUntilIn();
    }

    /** Signs in by name and password, as somebody of a {@code Tenant} would. */
    public Visit signIn(String loginName, String password) {
        open(SIGN_IN);
        tryToSignIn(loginName, password);
        return waitUntilIn();
    }

    /** Fills in the sign-in page that is open, and sends it. */
    public void tryToSignIn(String loginName, String password) {
        page.locator("input[autocomplete=username]").fill(loginName);
        page.locator("input[autocomplete=current-password]").fill(password);
        page.locator("form:has(input[autocomplete=username]) button").click();
    }

    private Visit waitUntilIn() {
        page.waitForURL(url -> !url.contains(SIGN_IN));
        return this;
    }

    /** Opens a page that must be there, and photographs it. */
    public void show(String name, String path) {
        assertThat(open(path)).as(path).isEqualTo(200);
        page.waitForLoadState();
        shot(name);
    }

    /** Photographs the page wide and on a phone, and has it judged at both widths. */
    public void shot(String name) {
        photograph(name, WIDE, 768);
        axe();
        glance(name);
    }

    /** Photographs the page on a phone alone, where it may not be too wide, and has it judged. */
    void glance(String name) {
        photograph(name, PHONE, 812);
        assertThat(page.locator(".tc-top, .tc-pubtop").count())
                .as("frames on %s: a part of a page must come without its own", page.url())
                .isLessThanOrEqualTo(1);
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as("width of %s on a phone", page.url())
                .isEqualTo(PHONE);
        assertThat((List<?>) page.evaluate(CUT_OFF))
                .as("buttons on %s whose words don't fit on a phone", page.url())
                .isEmpty();
        axe();
        page.setViewportSize(WIDE, 768);
        page.evaluate(DRAWN);
    }

    private void photograph(String name, int width, int height) {
        page.setViewportSize(width, height);
        page.evaluate(LAID_OUT, "static");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SHOTS.resolve(name + "-" + width + ".png"))
                .setFullPage(true));
        page.evaluate(LAID_OUT, "");
    }

    /** Fails on a serious fault against the accessibility guidelines. */
    public void axe() {
        assertThat(Axe.faults(page))
                .as("faults that axe finds on %s", page.url())
                .isEmpty();
    }

    /**
     * A refused page is told by its status, and a refresh that a newer one replaced is meant to end early; the console's
     * echo of either is no fault of the page.
     */
    private void hear(ConsoleMessage message) {
        boolean echo = echoes.stream().anyMatch(message.text()::startsWith);
        if (message.type().equals("error") && !echo) {
            faults.add(page.url() + " " + message.text());
        }
    }

    private void judge(Response response) {
        boolean part = !response.request().isNavigationRequest() && !isFragment(response);
        if (!response.url().startsWith(home) || response.status() >= refusals || (part && response.status() >= 400)) {
            faults.add(response.status() + " " + response.url() + " on " + page.url());
        }
    }

    private static boolean isFragment(Response response) {
        return response.request().headers().containsKey("hx-request");
    }

    /** Goes, and says what went wrong. */
    List<String> leave() {
        context.close();
        return faults;
    }

    /** Gets up from a browser of his own, or leaves a strange one. */
    @Override
    public void close() {
        echoes.remove(LOST);
        if (owner == null) {
            leave();
        }
        assertThat(faults).isEmpty();
    }
}
