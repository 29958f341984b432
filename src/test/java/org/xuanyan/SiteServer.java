package org.xuanyan;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves a built site on this machine, like any host of static files. */
final class SiteServer implements AutoCloseable {

    private static final Map<String, String> TYPES = Map.of(
            "html",
            "text/html",
            "css",
            "text/css",
            "js",
            "text/javascript",
            "json",
            "application/json",
            "svg",
            "image/svg+xml",
            "xml",
            "application/xml");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private volatile Mount mount = new Mount("/", Path.of(""));

    /** A site and the path at which it is served. */
    private record Mount(String path, Path site) {}

    SiteServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** Serves a site at a path, e.g. {@code /sco/}, instead of the one before. */
    void serve(String path, Path site) {
        mount = new Mount(path, site);
    }

    private void answer(HttpExchange exchange) throws IOException {
        Mount now = mount;
        String path = exchange.getRequestURI().getPath();
        Path file = path.startsWith(now.path())
                ? now.site().resolve(path.substring(now.path().length()) + (path.endsWith("/") ? "index.html" : ""))
                : now.site();
        boolean found = Files.isRegularFile(file);
        byte[] body = found ? Files.readAllBytes(file) : new byte[0];
        String extension = path.endsWith("/") ? "html" : path.substring(path.lastIndexOf('.') + 1);
        exchange.getResponseHeaders()
                .set("Content-Type", TYPES.getOrDefault(extension, "application/octet-stream") + "; charset=utf-8");
        exchange.sendResponseHeaders(found ? 200 : 404, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }
}
