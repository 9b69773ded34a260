package org.tongchuang.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Bytes under their SHA-256, outside of everything that is served. Names and paths come from here alone. A file is
 * whole and on the disk before it has its name, and has its name before any row speaks of it.
 */
@Component
class FileStore {

    private static final int BLOCK = 1 << 16;
    private static final String HASH = "[0-9a-f]{64}";

    private final Path directory;

    FileStore(EvidenceSettings settings) {
        this.directory = settings.directory().toAbsolutePath().normalize();
    }

    /** Takes in at most so many bytes and one more, so that the caller sees that there were too many. */
    Arrival receive(InputStream content, long most) throws IOException {
        Path incoming = Files.createDirectories(incoming());
        Path waiting = incoming.resolve(UUID.randomUUID() + ".part");
        try (FileChannel channel = FileChannel.open(waiting, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            MessageDigest digest = sha256();
            long bytes = copy(content, channel, digest, most + 1);
            channel.force(true);
            return new Arrival(waiting, HexFormat.of().formatHex(digest.digest()), bytes);
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(waiting);
            throw failed;
        }
    }

    /** Gives it its name; the same bytes are kept once. */
    void settle(Arrival arrival) throws IOException {
        Path home = place(arrival.sha256());
        Files.createDirectories(home.getParent());
        Files.move(arrival.waiting(), home, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel folder = FileChannel.open(home.getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        }
    }

    /** Leaves no trace of what wasn't taken; of what has settled there is nothing left to remove. */
    void discard(Arrival arrival) throws IOException {
        Files.deleteIfExists(arrival.waiting());
    }

    String keep(byte[] content) throws IOException {
        Arrival arrival = receive(new ByteArrayInputStream(content), content.length);
        settle(arrival);
        return arrival.sha256();
    }

    Path place(String sha256) {
        if (!sha256.matches(HASH)) {
            throw new IllegalArgumentException("Not a hash: " + sha256);
        }
        return directory.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    /** What the bytes under a hash really hash to. */
    String hash(String sha256) throws IOException {
        try (FileChannel channel = FileChannel.open(place(sha256), StandardOpenOption.READ)) {
            MessageDigest digest = sha256();
            ByteBuffer block = ByteBuffer.allocate(BLOCK);
            while (channel.read(block) >= 0) {
                digest.update(block.flip());
                block.clear();
            }
            return HexFormat.of().formatHex(digest.digest());
        }
    }

    /** The names of everything that has lain here since before the time. */
    List<String> listBefore(Instant time) throws IOException {
        try (Stream<Path> files = Files.exists(directory) ? Files.walk(directory) : Stream.empty()) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> isOlder(file, time))
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    /** Removes a settled file or a waiting one by the name it was listed under, unless it has become younger. */
    boolean removeOlder(String name, Instant time) throws IOException {
        Path file = name.matches(HASH)
                ? place(name)
                : incoming().resolve(Path.of(name).getFileName());
        return Files.isRegularFile(file) && isOlder(file, time) && Files.deleteIfExists(file);
    }

    private Path incoming() {
        return directory.resolve("incoming");
    }

    private static boolean isOlder(Path file, Instant time) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(time);
        } catch (IOException gone) {
            return false;
        }
    }

    private static long copy(InputStream from, FileChannel to, MessageDigest digest, long most) throws IOException {
        byte[] block = new byte[BLOCK];
        long total = 0;
        while (total < most) {
            int read = from.read(block, 0, (int) Math.min(BLOCK, most - total));
            if (read < 0) {
                break;
            }
            digest.update(block, 0, read);
            ByteBuffer out = ByteBuffer.wrap(block, 0, read);
            while (out.hasRemaining()) {
                to.write(out);
            }
            total += read;
        }
        return total;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Bytes that are on the disk and hashed, but not yet kept. */
    record Arrival(Path waiting, String sha256, long bytes) {}
}
