package org.tongchuang.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * The database of this test run. {@code -Dtest.db} says {@code h2} or {@code mariadb}; with {@code TEST_DB_URL} (and
 * {@code TEST_DB_USER}, {@code TEST_DB_PASSWORD}) in the environment, {@code mariadb} means that server instead: an
 * empty database of any MySQL or MariaDB, and a user who may make accounts. But for H2, which has one user here, the
 * application runs under the narrow account of {@code docker/mysql/accounts.sql}, as it does where people work.
 */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String PARAMETERS =
            "?useUnicode=true&characterEncoding=UTF-8&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true";
    private static final Path ACCOUNTS = Path.of("docker", "mysql", "accounts.sql");

    /** Where a database is and who may enter. */
    public record Access(String url, String user, String password) {

        public Connection open() throws SQLException {
            return DriverManager.getConnection(url, user, password);
        }

        private Access as(String account) {
            return new Access(url, account, account + "-example");
        }
    }

    /** The three who enter: the product, the owner of its tables, the server's administrator. */
    private record Accounts(Access application, Access owner, Access administrator) {}

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        name(Holder.ACCOUNTS, context);
    }

    /** For a second product in this JVM: an empty database of that name on the same server. */
    public static ApplicationContextInitializer<ConfigurableApplicationContext> beside(String name) {
        Access administrator = administrator();
        String url = administrator.url().replaceFirst("/[^/?]+([?]|$)", "/" + name + "$1");
        try (Connection connection = administrator.open();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name + " character set utf8mb4 collate utf8mb4_bin");
        } catch (SQLException e) {
            throw new IllegalStateException("No second database can be made", e);
        }
        Access there = new Access(url, administrator.user(), administrator.password());
        Accounts beside = accounts(there, sql -> !sql.startsWith("revoke")); // the first product works on
        return context -> name(beside, context);
    }

    private static void name(Accounts accounts, ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test database",
                        Map.of(
                                "spring.datasource.url", accounts.application().url(),
                                "spring.datasource.username",
                                        accounts.application().user(),
                                "spring.datasource.password",
                                        accounts.application().password(),
                                "spring.flyway.user", accounts.owner().user(),
                                "spring.flyway.password", accounts.owner().password())));
    }

    /** The application's, on the database of this run, started if need be; every call in one JVM gives the same. */
    public static Access access() {
        return Holder.ACCOUNTS.application();
    }

    public static Access owner() {
        return Holder.ACCOUNTS.owner();
    }

    public static Access administrator() {
        return Holder.ACCOUNTS.administrator();
    }

    public static boolean isH2() {
        return access().url().startsWith("jdbc:h2:");
    }

    private static Accounts open(String kind) {
        return switch (kind) {
            case "h2" -> {
                Access one =
                        new Access("jdbc:h2:mem:test;MODE=MySQL;DB_CLOSE_DELAY=-1;QUERY_CACHE_SIZE=1000", "sa", "");
                yield new Accounts(one, one, one);
            }
            case "mariadb" -> accounts(given(System.getenv()), sql -> true);
            default -> throw new IllegalArgumentException("-Dtest.db is \"" + kind + "\", but must be h2 or mariadb.");
        };
    }

    private static Access given(Map<String, String> environment) {
        String url = environment.getOrDefault("TEST_DB_URL", "");
        if (url.isBlank()) {
            return new Access(EmbeddedMariaDb.start() + PARAMETERS, EmbeddedMariaDb.ADMINISTRATOR, "");
        }
        return new Access(
                url.contains("?") ? url : url + PARAMETERS,
                environment.getOrDefault("TEST_DB_USER", "root"),
                environment.getOrDefault("TEST_DB_PASSWORD", ""));
    }

    private static Accounts accounts(Access administrator, Predicate<String> wanted) {
        Access application = administrator.as("tongchuang");
        Access owner = administrator.as("tongchuang_owner");
        try (Connection connection = administrator.open();
                Statement statement = connection.createStatement()) {
            String script = Files.readString(ACCOUNTS)
                    .lines()
                    .filter(line -> !line.startsWith("--"))
                    .collect(Collectors.joining("\n"))
                    .replace("${DB_PASSWORD}", application.password())
                    .replace("${DB_OWNER_PASSWORD}", owner.password())
                    .replace("`tongchuang`", "`" + connection.getCatalog() + "`");
            for (String sql : script.split(";", -1)) {
                if (!sql.isBlank() && wanted.test(sql.strip())) {
                    statement.execute(sql);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The accounts of " + ACCOUNTS + " can't be made", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Accounts(application, owner, administrator);
    }

    private static final class Holder {
        private static final Accounts ACCOUNTS = open(System.getProperty("test.db", "h2"));
    }
}
