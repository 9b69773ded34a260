package org.tongchuang.testing;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * The database of this test run. {@code -Dtest.db} says {@code h2} or {@code mariadb}; with {@code TEST_DB_URL} (and
 * {@code TEST_DB_USER}, {@code TEST_DB_PASSWORD}) in the environment, {@code mariadb} means that server instead: an
 * empty database of any MySQL or MariaDB.
 */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String PARAMETERS =
            "?useUnicode=true&characterEncoding=UTF-8&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true";

    /** Where a database is and who may enter. */
    public record Access(String url, String user, String password) {}

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Access access = access();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test database",
                        Map.of(
                                "spring.datasource.url", access.url(),
                                "spring.datasource.username", access.user(),
                                "spring.datasource.password", access.password())));
    }

    /** The database of this run, started if need be; every call in one JVM gives the same. */
    public static Access access() {
        return Holder.ACCESS;
    }

    public static boolean isH2() {
        return access().url().startsWith("jdbc:h2:");
    }

    private static Access open(String kind) {
        return switch (kind) {
            case "h2" -> new Access("jdbc:h2:mem:test;MODE=MySQL;DB_CLOSE_DELAY=-1", "sa", "");
            case "mariadb" -> given(System.getenv());
            default -> throw new IllegalArgumentException("-Dtest.db is \"" + kind + "\", but must be h2 or mariadb.");
        };
    }

    private static Access given(Map<String, String> environment) {
        String url = environment.getOrDefault("TEST_DB_URL", "");
        if (url.isBlank()) {
            return new Access(EmbeddedMariaDb.start() + PARAMETERS, "root", "");
        }
        return new Access(
                url.contains("?") ? url : url + PARAMETERS,
                environment.getOrDefault("TEST_DB_USER", "root"),
                environment.getOrDefault("TEST_DB_PASSWORD", ""));
    }

    private static final class Holder {
        private static final Access ACCESS = open(System.getProperty("test.db", "h2"));
    }
}
