package org.xuanyan;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests a real browser: Chromium, driven by Node, both as installed on the machine. If one of them is missing,
 * the tests are reported as skipped, or fail with {@code CI=true}. Requests to {@link #ORIGIN} are answered by a
 * server on the same machine; all others fail.
 */
final class Chromium implements ExecutionCondition, ParameterResolver {

    /** Browsers trust hosts below {@code localhost} as if they used HTTPS, so pages may use the clipboard. */
    static final String ORIGIN = "http://xuanyan.localhost";

    /** The server of the running browser; tests in a browser run one after another. */
    private static volatile SiteServer current;

    /** The browser and the server of a test run; started once, closed at its end. */
    private record Running(Playwright playwright, Browser browser, SiteServer server) implements AutoCloseable {

        private static Running start() {
            SiteServer own = new SiteServer();
            current = own;
            Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                    .setEnv(Map.of(
                            "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                            "1",
                            "PLAYWRIGHT_NODEJS_PATH",
                            Program.NODE.executable().toString())));
            Browser browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Program.CHROMIUM.executable())
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    "--disable-quic",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync",
                                    "--no-first-run",
                                    "--host-resolver-rules=MAP xuanyan.localhost:80 127.0.0.1:" + own.port()
                                            + ", MAP * ~NOTFOUND")));
            return new Running(playwright, browser, own);
        }

        @Override
        public void close() {
            playwright.close();
            server.close();
        }
    }

    /** Serves a site at a path of the origin, e.g. {@code /sco/}, instead of the one before. */
    static void serve(String path, Path site) {
        current.serve(path, site);
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Program.required(Program.CHROMIUM, Program.NODE);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(Chromium.class))
                .getOrComputeIfAbsent(Running.class, each -> Running.start(), Running.class)
                .browser();
    }
}
