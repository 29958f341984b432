package org.xuanyan.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import org.xuanyan.locale.ConsoleMessages;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/**
 * Serves the site on the loopback interface, makes it anew when a watched file changes, and lets open pages reload. The
 * whole site is checked in the background. If there are errors, the browser shows the findings instead of any page.
 */
public final class DevServer implements AutoCloseable {

    /** The site is served at the root, so links of the page for missing addresses start there. */
    private static final String ROOT = "/";

    private static final List<String> METHODS = List.of("GET", "HEAD");

    private static final String CHANGES = "/.xuanyan/changes";
    private static final String SCRIPT = "/.xuanyan/reload.js";

    /** Sends the number of the change that the page shows, so that one that was made in the meantime is not missed. */
    private static final String RELOAD = "new EventSource('" + CHANGES + "?' + document.currentScript.dataset.build)"
            + ".addEventListener('message', () => location.reload());\n";

    private static final String NOTHING = "<!doctype html><head><title>404</title></head><body>404</body>";

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json",
            "xml", "application/xml",
            "txt", "text/plain; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png");

    /** The pause before a check, in which pages that reload are made. */
    private static final int PAUSE_MILLIS = 300;

    /** Makes the site. */
    public interface Rebuild {

        /**
         * Returns the site as it is after a change.
         *
         * @param changed the files and folders that changed; of a folder, everything in it may have changed
         */
        ServedSite run(Set<Path> changed);
    }

    private final Rebuild rebuild;
    private final HttpServer server;
    private final ConsoleMessages messages;
    private final Changes changes = new Changes();

    /** Empty before the first one is made. */
    private volatile Optional<ServedSite> site = Optional.empty();

    /** The change of which the site is checked; another one after the next change. */
    private volatile Object checked = new Object();

    private DevServer(Rebuild rebuild, HttpServer server, ConsoleMessages messages) {
        this.messages = messages;
        this.rebuild = rebuild;
        this.server = server;
    }

    /**
     * Opens the port; nothing is made and no request answered before {@link #watch} is called.
     *
     * @param port on the loopback interface; 0 means any free port
     * @param messages for pages that are not part of the site
     */
    public static DevServer open(Rebuild rebuild, int port, ConsoleMessages messages) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        DevServer dev = new DevServer(rebuild, server, messages);
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "dev-server");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext(ROOT, dev.guarded(dev::answer));
        server.createContext(CHANGES, dev.guarded(dev.changes::stream));
        server.createContext(
                SCRIPT, dev.guarded(exchange -> send(exchange, 200, "js", RELOAD.getBytes(StandardCharsets.UTF_8))));
        return dev;
    }

    /** Returns the address to type into a browser. */
    public URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    /**
     * Makes the site now and after each change in one of the folders, until the thread is interrupted.
     *
     * @param ready called once, when the first request can be answered
     */
    public void watch(List<Path> folders, Runnable ready) throws IOException {
        try (FolderWatch watch = new FolderWatch(folders, true)) {
            make(Set.copyOf(folders));
            server.start();
            reportAndCheck();
            ready.run();
            while (true) {
                Set<Path> changed = watch.awaitChange();
                abandonCheck();
                make(changed);
                reportAndCheck();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            abandonCheck();
        }
    }

    private void make(Set<Path> changed) {
        site = Optional.of(rebuild.run(changed));
        changes.announce();
    }

    private void reportAndCheck() {
        Object change = abandonCheck();
        ServedSite made = site.orElseThrow();
        made.report();
        Thread check = new Thread(() -> check(made, change), "site-check");
        check.setDaemon(true);
        check.setPriority(Thread.MIN_PRIORITY);
        check.start();
    }

    private Object abandonCheck() {
        Object change = new Object();
        checked = change;
        return change;
    }

    /** Checks a site, and lets pages reload if that found errors. */
    private void check(ServedSite made, Object change) {
        try {
            Thread.sleep(PAUSE_MILLIS);
            List<String> before = made.findings();
            made.check(() -> checked != change);
            if (!made.findings().equals(before)) {
                changes.announce();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** Answers only requests for this machine, and only those that read. */
    private HttpHandler guarded(HttpHandler answer) {
        return exchange -> {
            if (!isFromHere(exchange)) {
                send(exchange, 403, "txt", messages.say("serve.foreign-host").getBytes(StandardCharsets.UTF_8));
            } else if (!METHODS.contains(exchange.getRequestMethod())) {
                exchange.getResponseHeaders().set("Allow", String.join(", ", METHODS));
                send(exchange, 405, "txt", new byte[0]);
            } else {
                answer.handle(exchange);
            }
        };
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        // Made before the site is looked up, so that a page that is older than its number reloads.
        String script = script();
        ServedSite shown = site.orElseThrow();
        String file = normal(path.substring(1));
        Optional<byte[]> found = shown.file(file);
        boolean folder = found.isEmpty() && shown.isFolder(file);
        byte[] body = found.orElseGet(() -> folder ? new byte[0] : notFound(shown));
        List<String> findings = shown.findings();
        String type = found.isPresent() ? file.substring(file.lastIndexOf('.') + 1) : "html";
        if (!findings.isEmpty()) {
            send(exchange, 500, "html", ErrorPage.of(findings, messages, script));
        } else if (folder) {
            exchange.getResponseHeaders().set("Location", path + "/");
            exchange.sendResponseHeaders(301, -1);
            exchange.close();
        } else if (found.isEmpty()) {
            send(exchange, 404, "html", withScript(body, "<base href=\"" + ROOT + "\">", script));
        } else {
            send(exchange, 200, type, type.equals("html") ? withScript(body, "", script) : body);
        }
    }

    private static byte[] notFound(ServedSite shown) {
        return shown.file(Routes.NOT_FOUND.file()).orElseGet(() -> NOTHING.getBytes(StandardCharsets.UTF_8));
    }

    /** Checks the host name, so that a page of another host cannot read the site through a name for this machine. */
    private static boolean isFromHere(HttpExchange exchange) {
        String host = String.valueOf(exchange.getRequestHeaders().getFirst("Host"));
        return host.matches("(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?");
    }

    /** Returns the file at a path from the root, without {@code ..}; there is no file at a path that leaves the site. */
    private static String normal(String path) {
        try {
            return Path.of(Route.fileOf(path)).normalize().toString().replace('\\', '/');
        } catch (InvalidPathException e) {
            return path; // not a valid file name, e.g. with NUL
        }
    }

    private static byte[] withScript(byte[] html, String head, String script) {
        String page = new String(html, StandardCharsets.UTF_8)
                .replaceFirst("<head>", "<head>" + head)
                .replaceFirst("</body>", script + "</body>");
        return page.getBytes(StandardCharsets.UTF_8);
    }

    private String script() {
        return "<script src=\"" + SCRIPT + "\" data-build=\"" + changes.current() + "\"></script>";
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", TYPES.getOrDefault(type, "application/octet-stream"));
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head ? -1 : body.length);
        if (!head) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }
}
