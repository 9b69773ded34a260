package org.tongchuang.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The build's second run must really be one on MariaDB, or half of what we claim is claimed for H2 only. */
@DatabaseTest
class TestDatabaseTest {

    @Autowired
    DataSource source;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @Test
    void isTheOneThatTheBuildAsksFor() throws SQLException {
        String product;
        try (Connection connection = source.getConnection()) {
            product = connection.getMetaData().getDatabaseProductVersion();
        }

        if (System.getProperty("test.db").equals("h2")) {
            assertThat(product).startsWith("2.3");
        } else if (System.getenv("TEST_DB_URL") == null) {
            assertThat(product).startsWith("11.4").contains("MariaDB");
        }
    }

    @Test
    void keepsCharactersOutsideTheBasicPlane() {
        String kept = database.sql("select cast(:name as char(20))")
                .param("name", "𠮷村")
                .query(String.class)
                .single();

        assertThat(kept).isEqualTo("𠮷村");
    }

    @Test
    void runsByAClockThatStoriesMove() {
        assertThat(clock).isInstanceOf(MovableClock.class);
    }
}
