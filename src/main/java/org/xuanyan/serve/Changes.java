package org.xuanyan.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Notifies open pages by server-sent events that the site has changed. */
final class Changes {

    /** The interval of writes to idle connections, after which the thread of a closed page ends. */
    private static final int HEARTBEAT_MILLIS = 10_000;

    private int version;

    /** Notifies every waiting page. */
    synchronized void announce() {
        version++;
        notifyAll();
    }

    /** Serves the connection of one page until the page is closed. */
    void stream(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
            return;
        }
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream body = exchange.getResponseBody()) {
            int seen = seenBy(exchange);
            while (!Thread.currentThread().isInterrupted()) {
                int now = awaitChange(seen);
                String event = now == seen ? ":\n\n" : "data: " + now + "\n\n";
                body.write(event.getBytes(StandardCharsets.UTF_8));
                body.flush();
                seen = now;
            }
        }
    }

    private int seenBy(HttpExchange exchange) {
        String build = String.valueOf(exchange.getRequestURI().getQuery());
        return build.matches("\\d{1,9}") ? Integer.parseInt(build) : current();
    }

    /** Returns the number of changes so far. */
    synchronized int current() {
        return version;
    }

    private synchronized int awaitChange(int seen) {
        try {
            if (version == seen) {
                wait(HEARTBEAT_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return version;
    }
}
