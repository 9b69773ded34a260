package org.tongchuang.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What the tests need of the machine beside Java: installed on Debian as root, elsewhere asked for by name. */
public final class DebianPackages {

    private DebianPackages() {}

    public static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    public static boolean hasFont(String family) {
        return run("sh", "-c", "fc-list '" + family + "'").text().contains(family);
    }

    /** Installs the packages, one test JVM after the other, or fails with the command that would. */
    public static void install(String why, List<String> packages) {
        String command = String.join(" ", command(packages));
        if (!mayInstall()) {
            throw new IllegalStateException(why + " Install it, on Debian by: sudo " + command);
        }
        Answer answer = alone(() -> get(packages));
        if (answer.status() != 0) {
            throw new IllegalStateException(why + " This failed: " + command + "\n" + answer.text());
        }
    }

    /** Installs what the tests would rather have but can do without. */
    public static void installIfOffered(List<String> packages) {
        if (mayInstall()) {
            alone(() -> get(packages));
        }
    }

    private static boolean mayInstall() {
        return Files.exists(Path.of("/etc/debian_version")) && isRoot();
    }

    private static Answer get(List<String> packages) {
        run("apt-get", "-q", "update");
        return run(command(packages).toArray(String[]::new));
    }

    private static List<String> command(List<String> packages) {
        return Stream.concat(Stream.of("apt-get", "install", "-y", "--no-install-recommends"), packages.stream())
                .toList();
    }

    /** Two that install at once would each find the other's lock, and fail. */
    private static Answer alone(Supplier<Answer> work) {
        Path door = Path.of(System.getProperty("java.io.tmpdir"), "tongchuang-packages.lock");
        try (FileChannel channel = FileChannel.open(door, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            return held.isValid() ? work.get() : new Answer(1, "no lock on " + door);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What a command printed, on both streams, and how it ended. */
    record Answer(int status, String text) {}

    static Answer run(String... command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Answer(process.waitFor(), text);
        } catch (IOException failed) {
            throw new UncheckedIOException(String.join(" ", command), failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
