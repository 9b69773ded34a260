package org.tongchuang.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.autoconfigure.filter.TypeExcludeFilters;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.tongchuang.TongchuangApplication;
import org.tongchuang.audit.ConsistencyRule;
import org.tongchuang.people.DemoUsers;
import org.tongchuang.programme.Manifest;
import org.tongchuang.programme.ProgrammeVersion;
import org.tongchuang.programme.Programmes;

/**
 * The demo as whoever starts it finds it. The one test with a product of its own, in a JVM of its own: the story needs an
 * empty database and the engine's clock for itself.
 */
@Tag("demo")
@SpringBootTest(
        classes = TongchuangApplication.class,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:demo-story;MODE=MySQL;DB_CLOSE_DELAY=-1;QUERY_CACHE_SIZE=1000",
            "spring.quartz.auto-startup=false",
            "camunda.bpm.job-execution.enabled=false",
            "management.server.port=0",
            "tongchuang.schedule.enabled=false",
            "tongchuang.evidence.directory=target/test-files"
        })
@ActiveProfiles("demo")
@TypeExcludeFilters(DemoStoryTest.Stages.class)
class DemoStoryTest {

    @Autowired
    JdbcClient database;

    @Autowired
    DemoProgramme demonstrated;

    @Autowired
    Programmes programmes;

    @Autowired
    DemoUsers users;

    @Autowired
    List<ConsistencyRule> rules;

    @Test
    void somebodyIsFoundAtEveryPlaceOfTheWay() {
        assertThat(strings("select distinct phase from dossier where ended_at is null"))
                .containsAll(phases("main"))
                .contains("promotion", "re-review", "rectification", "revocation");
        assertThat(strings("select distinct state from designation"))
                .contains("ACTIVE", "RE_REVIEW_DUE", "RE_REVIEWING", "RECTIFYING", "REVOKING");
        assertThat(strings("select distinct promotion from designation")).contains("RECOMMENDED");
        assertThat(strings("select id from task where state = 'OPEN' and due_at < now()"))
                .isNotEmpty();
        assertThat(strings("select id from dossier where outcome = 'NAMED'")).hasSizeGreaterThan(3);
        assertThat(users.listed()).hasSize(10);
        assertThat(strings("select distinct substring(number, 1, locate('-', number) - 1) from dossier"))
                .containsAll(programmes.all().stream()
                        .map(ProgrammeVersion::manifest)
                        .filter(manifest -> Files.isDirectory(Path.of("bpmn", manifest.key()))) // others try things out
                        .filter(manifest -> !manifest.configurable())
                        .map(Manifest::numberPrefix)
                        .toList())
                .contains("PA");
        rules.forEach(rule -> assertThat(rule.violations()).isEmpty());
    }

    /** Stages of other tests, which lie in the packages that the product looks through, stay out of this one. */
    static final class Stages extends TypeExcludeFilter {

        @Override
        public boolean match(MetadataReader type, MetadataReaderFactory types) throws IOException {
            return type.getResource().getURL().getPath().contains("/test-classes/");
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Stages;
        }

        @Override
        public int hashCode() {
            return Stages.class.hashCode();
        }
    }

    private List<String> phases(String process) {
        var manifest = programmes.current(demonstrated.key()).manifest();
        return manifest.phasesOf(manifest.processes().get(process)).stream()
                .map(phase -> phase.key())
                .toList();
    }

    private List<String> strings(String query) {
        return database.sql(query).query(String.class).list();
    }
}
