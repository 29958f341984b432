package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody who visits a built site in a browser, as if it stood at {@link #BASE}. When the visit ends, it fails if the
 * console complained, if something was missing, or if anything was asked of another place.
 */
final class Visitor implements AutoCloseable {

    static final String BASE = Chromium.ORIGIN + "/sco/";

    /** In milliseconds: a machine may be busy with something else; only a test that fails waits so long. */
    private static final double PATIENCE = 20_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    private final BrowserContext context;
    private final List<String> faults = new ArrayList<>();
    private Page tab;

    Visitor(Browser browser, Path site) {
        this(browser, site, new Browser.NewContextOptions());
    }

    Visitor(Browser browser, Path site, Browser.NewContextOptions options) {
        Chromium.serve("/sco/", site);
        this.context = browser.newContext(options.setLocale("zh-CN").setTimezoneId("Asia/Shanghai"));
        context.setDefaultTimeout(PATIENCE);
        context.onRequest(request -> {
            if (!request.url().startsWith(BASE)) {
                faults.add("left the site: " + request.url());
            }
        });
        context.onResponse(response -> {
            if (response.status() != 200) {
                faults.add(response.status() + " " + response.url());
            }
        });
        context.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                faults.add(message.text());
            }
        });
        context.onWebError(error -> faults.add(error.error()));
    }

    /** Returns the site of the real collection, published at {@link #BASE}; nobody writes to it. */
    static Path realCollection() {
        return Sandbox.realCollection("--base-url", BASE);
    }

    BrowserContext context() {
        return context;
    }

    /** Opens a page in a new tab, e.g. {@code declarations/2018-qingdao/#p23}. */
    Page open(String path) {
        Page page = context.newPage();
        page.navigate(BASE + path);
        return page;
    }

    /** Opens a page in the same tab as the last, which takes a browser a third of the time; it is loaded anew in any case. */
    Page go(String path) {
        if (tab == null) {
            tab = context.newPage();
        } else if (path.contains("#")) {
            tab.navigate("about:blank");
        }
        tab.navigate(BASE + path);
        return tab;
    }

    /**
     * Waits until something is true on a page. Playwright's own way would have the page evaluate text, which our policy of
     * content forbids unless it is true at once.
     *
     * @param expression or a function of the argument
     */
    static void until(Page page, String expression, Object argument) {
        page.waitForCondition(() -> (Boolean) page.evaluate(expression, argument));
    }

    @Override
    public void close() {
        context.close();
        assertThat(faults).isEmpty();
    }
}
