package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Somebody who visits a built site in a browser, as if it stood at {@link #BASE}. When the visit ends, it fails if the
 * console complained, if something was missing, or if anything was asked of another place.
 */
final class Visitor implements AutoCloseable {

    static final String BASE = Chromium.ORIGIN + "/sco/";

    /** One for each process of tests, which nobody writes to; it goes with the process. */
    private static final Path SITE =
            Path.of("target", "visited-" + ProcessHandle.current().pid());

    private static boolean built;

    private final BrowserContext context;
    private final List<String> faults = new ArrayList<>();

    Visitor(Browser browser, Path site) {
        this(browser, site, new Browser.NewContextOptions());
    }

    Visitor(Browser browser, Path site, Browser.NewContextOptions options) {
        Chromium.serve("/sco/", site);
        this.context = browser.newContext(options.setLocale("zh-CN").setTimezoneId("Asia/Shanghai"));
        context.setDefaultTimeout(5_000);
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

    /** Returns the site of the real collection, published at {@link #BASE}; it is built once. */
    static synchronized Path realCollection() {
        if (!built) {
            Sandbox.buildRealCollection(SITE, "--base-url", BASE);
            Runtime.getRuntime().addShutdownHook(new Thread(Visitor::remove));
            built = true;
        }
        return SITE;
    }

    private static void remove() {
        try (Stream<Path> files = Files.walk(SITE)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    BrowserContext context() {
        return context;
    }

    /** Opens a page, e.g. {@code declarations/2018-qingdao/#p23}. */
    Page open(String path) {
        Page page = context.newPage();
        page.navigate(BASE + path);
        return page;
    }

    @Override
    public void close() {
        context.close();
        assertThat(faults).isEmpty();
    }
}
