package org.tongchuang.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.tongchuang.TongchuangApplication;
import org.tongchuang.testing.ProductClassPath;
import org.tongchuang.testing.TestDatabase;

/** The product as a process of its own on the test's database, so that it can be killed. Its class path has no tests. */
final class Node {

    private static final Path HOME = Path.of("target", "bench").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Process process;
    private final int port;

    private Node(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** A node on a port that stays the same over restarts, so that clients needn't look for it. */
    static Node start(int port) throws IOException {
        return new Node(launch(List.of("--server.port=" + port)), port);
    }

    /** Runs a check of the command line to its end and answers its status. */
    static int check(String option) throws IOException, InterruptedException {
        Process process = launch(List.of("--server.port=" + freePort(), option));
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException(option + " did not end");
        }
        return process.exitValue();
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    void awaitReady() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isListening()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("The node did not start; see " + HOME.resolve("node.log"));
            }
            Thread.sleep(50);
        }
    }

    /** As {@code kill -9} does: nothing is finished, nothing said. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    private boolean isListening() {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static Process launch(List<String> arguments) throws IOException {
        Files.createDirectories(HOME);
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Duser.timezone=UTC",
                "-cp",
                ProductClassPath.get(),
                TongchuangApplication.class.getName(),
                "--tongchuang.programmes.directory="
                        + Path.of("src", "test", "resources").toAbsolutePath(),
                "--tongchuang.programmes.unattended=true"));
        command.addAll(arguments);
        ProcessBuilder node = new ProcessBuilder(command)
                .directory(HOME.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        HOME.resolve("node.log").toFile()));
        TestDatabase.Access database = TestDatabase.access();
        node.environment().put("DB_URL", database.url());
        node.environment().put("DB_USER", database.user());
        node.environment().put("DB_PASSWORD", database.password());
        node.environment().put("DB_OWNER_USER", TestDatabase.owner().user());
        node.environment().put("DB_OWNER_PASSWORD", TestDatabase.owner().password());
        node.environment().put("MANAGEMENT_PORT", "0");
        return node.start();
    }
}
