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
 * Visits a built site in a browser, as if it were published at {@link #BASE}. {@link #close} fails if the console had
 * an error or a warning, if a file was missing, or if anything was requested from another site.
 */
final class Visitor implements AutoCloseable {

    static final String BASE = Chromium.ORIGIN + "/sco/";

    /** In milliseconds; long, because the machine may be busy. Only a test that fails waits so long. */
    private static final double TIMEOUT = 20_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(TIMEOUT);
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
        context.setDefaultTimeout(TIMEOUT);
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

    BrowserContext context() {
        return context;
    }

    /** Opens a page in a new tab, e.g. {@code declarations/2018-qingdao/#p23}. */
    Page open(String path) {
        Page page = context.newPage();
        page.navigate(BASE + path);
        return page;
    }

    /** Opens a page in the same tab as the last one, which takes a third of the time. The page is always reloaded. */
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
     * Waits until an expression is true on a page. Playwright's own method evaluates text in the page if the
     * expression is not true at once, which our content security policy forbids.
     *
     * @param expression of JavaScript, or a function of the argument
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
