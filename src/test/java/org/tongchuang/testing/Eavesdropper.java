package org.tongchuang.testing;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Listens on this machine during each test, so that something that should fetch nothing is caught when it does. */
public final class Eavesdropper implements BeforeEachCallback, AfterEachCallback {

    private final AtomicInteger calls = new AtomicInteger();
    private HttpServer listener;

    @Override
    public void beforeEach(ExtensionContext test) throws IOException {
        calls.set(0);
        listener = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        listener.createContext("/", call -> {
            calls.incrementAndGet();
            call.sendResponseHeaders(200, -1);
            call.close();
        });
        listener.start();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        listener.stop(0);
    }

    /** How often it was called. */
    public int calls() {
        return calls.get();
    }

    /** Where it listens. */
    public int port() {
        return listener.getAddress().getPort();
    }
}
