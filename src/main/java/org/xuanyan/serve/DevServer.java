package org.xuanyan.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.xuanyan.locale.ConsoleMessages;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/**
 * Serves the site on the loopback interface, builds it again when a watched file changes, and makes open pages reload.
 * If findings stop a build, the browser shows them instead of any page.
 */
public final class DevServer implements AutoCloseable {

    /** The site is served at the root, so links of the page for missing addresses start there. */
    private static final String ROOT = "/";

    private static final String CHANGES = "/.xuanyan/changes";
    private static final String SCRIPT = "/.xuanyan/reload.js";

    /** Sends the number of the build that the page shows, so that a build that ended in the meantime is not missed. */
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

    /** Builds the site. */
    public interface Rebuild {

        /** Returns the findings that stopped the build, as printed; empty if the site was built. */
        List<String> run();
    }

    private final Path site;
    private final Rebuild rebuild;
    private final HttpServer server;
    private final ConsoleMessages messages;
    private final Changes changes = new Changes();
    private volatile List<String> findings = List.of();

    private DevServer(Path site, Rebuild rebuild, HttpServer server, ConsoleMessages messages) {
        this.messages = messages;
        this.site = site;
        this.rebuild = rebuild;
        this.server = server;
    }

    /**
     * Opens the port; nothing is built and no request answered before {@link #watch} is called.
     *
     * @param site the folder that {@code rebuild} writes
     * @param port on the loopback interface; 0 means any free port
     * @param messages for pages that are not part of the site
     */
    public static DevServer open(Path site, Rebuild rebuild, int port, ConsoleMessages messages) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        DevServer dev = new DevServer(site.toAbsolutePath().normalize(), rebuild, server, messages);
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "dev-server");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext(ROOT, dev::answer);
        server.createContext(CHANGES, dev.changes::stream);
        server.createContext(SCRIPT, exchange -> send(exchange, 200, "js", RELOAD.getBytes(StandardCharsets.UTF_8)));
        return dev;
    }

    /** Returns the address to type into a browser. */
    public URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    /**
     * Builds now and after each change in one of the folders, until the thread is interrupted.
     *
     * @param ready called once, when the first request can be answered
     */
    public void watch(List<Path> folders, Runnable ready) throws IOException {
        try {
            String seen = Snapshot.of(folders);
            build();
            server.start();
            ready.run();
            while (true) {
                seen = Snapshot.awaitChange(folders, seen);
                build();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void build() {
        findings = rebuild.run();
        changes.announce();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (!isFromHere(exchange)) {
            send(exchange, 403, "txt", messages.say("serve.foreign-host").getBytes(StandardCharsets.UTF_8));
            return;
        }
        if (!findings.isEmpty()) {
            send(exchange, 500, "html", ErrorPage.of(findings, messages, script()));
            return;
        }
        Optional<Path> found = fileAt(path.substring(1));
        if (found.isEmpty()) {
            Optional<Path> notFound = fileAt(Routes.NOT_FOUND.path());
            String page = notFound.isPresent() ? Files.readString(notFound.get()) : NOTHING;
            send(exchange, 404, "html", withScript(page, "<base href=\"" + ROOT + "\">"));
        } else if (Files.isDirectory(found.get())) {
            exchange.getResponseHeaders().set("Location", path + "/");
            exchange.sendResponseHeaders(301, -1);
            exchange.close();
        } else {
            String name = found.get().getFileName().toString();
            String type = name.substring(name.lastIndexOf('.') + 1);
            byte[] body = type.equals("html")
                    ? withScript(Files.readString(found.get()), "")
                    : Files.readAllBytes(found.get());
            send(exchange, 200, type, body);
        }
    }

    /** Checks the host name, so that a page of another host cannot read the site through a name for this machine. */
    private static boolean isFromHere(HttpExchange exchange) {
        String host = String.valueOf(exchange.getRequestHeaders().getFirst("Host"));
        return host.matches("(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?");
    }

    /** Returns a file or folder of the site, if there is one at a path from its root. */
    private Optional<Path> fileAt(String path) {
        try {
            return Optional.of(site.resolve(Route.fileOf(path)).normalize())
                    .filter(found -> found.startsWith(site) && Files.exists(found));
        } catch (InvalidPathException e) {
            return Optional.empty(); // not a valid file name, e.g. with NUL
        }
    }

    private byte[] withScript(String html, String head) {
        String page = html.replaceFirst("<head>", "<head>" + head).replaceFirst("</body>", script() + "</body>");
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
