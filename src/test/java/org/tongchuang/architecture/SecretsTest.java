package org.tongchuang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** T24: no secret stands in the repository; settings that are secrets come from outside and have no value of their own. */
class SecretsTest {

    private static final Pattern SECRET = Pattern.compile("-----BEGIN [A-Z ]*PRIVATE KEY-----"
            + "|\\bAKIA[0-9A-Z]{16}\\b|\\bLTAI[0-9A-Za-z]{12,}\\b|\\bgh[pousr]_[0-9A-Za-z]{30,}|\\bxox[bap]-[0-9A-Za-z-]{10,}"
            + "|\\beyJ[\\w-]{10,}\\.eyJ[\\w-]{10,}\\."
            + "|\\$2[aby]\\$\\d\\d\\$[./A-Za-z0-9]{53}"
            + "|\\w+://[^/\\s:${}]+:[^/\\s@${}]+@");

    /** A setting that ends like a secret, with a value of its own. */
    private static final Pattern SETTING = Pattern.compile(
            "(?i)^\\s*[\\w.-]*(password|secret|api[-_]?key|private[-_]?key|secrets?\\.key)\\s*[:=]\\s*(?!\\s*$|\\$\\{\\w+:?\\}|\\$\\{\\w+:\\?[^}]*\\}|\\$\\{\\w+:\\$\\{[\\w.]+\\}\\}|\"\"|'')\\S+");

    private static final List<Path> PLACES =
            List.of(Path.of("src", "main"), Path.of("docker"), Path.of("bpmn"), Path.of("forms"), Path.of("docs"));

    private static final List<String> SETTINGS =
            List.of(".yml", ".yaml", ".env", ".example", ".conf", ".cnf", "Dockerfile");

    @Test
    void noSecretStandsInTheRepository() {
        assertThat(PLACES.stream().flatMap(SecretsTest::texts).flatMap(file -> hits(file, SECRET)))
                .isEmpty();
    }

    @Test
    void noSettingHasASecretOfItsOwn() {
        List<Path> settings = PLACES.stream()
                .flatMap(SecretsTest::texts)
                .filter(file -> SETTINGS.stream().anyMatch(file.toString()::endsWith))
                .toList();

        assertThat(settings).hasSizeGreaterThan(3);
        assertThat(settings.stream().flatMap(file -> hits(file, SETTING))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password: hunter2",
                "spring.datasource.password=root",
                "MYSQL_ROOT_PASSWORD: root",
                "password: ${DB_PASSWORD:changeit}",
                "tongchuang.secrets.key: abc"
            })
    void aSettingWithASecretWouldBeSeen(String line) {
        assertThat(SETTING.matcher(line).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password: ${DB_PASSWORD:}",
                "password: ${DB_OWNER_PASSWORD:${spring.datasource.password}}",
                "MYSQL_PASSWORD: ${DB_PASSWORD:?set DB_PASSWORD in docker/.env}",
                "DB_PASSWORD=",
                "password:"
            })
    void aSettingFromOutsideIsNone(String line) {
        assertThat(SETTING.matcher(line).find()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-----BEGIN RSA PRIVATE KEY-----",
                "jdbc:mysql://root:root@db/tongchuang",
                "$2a$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy"
            })
    void aSecretWouldBeSeen(String line) {
        assertThat(SECRET.matcher(line).find()).isTrue();
    }

    private static Stream<String> hits(Path file, Pattern pattern) {
        return read(file).lines().filter(line -> pattern.matcher(line).find()).map(line -> file + ": " + line.strip());
    }

    private static Stream<Path> texts(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files
                    .filter(Files::isRegularFile)
                    .filter(file -> !file.toString().matches(".*\\.(png|jpg|ttf|woff2?|ico|pdf|otf)"))
                    .toList()
                    .stream();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
