package org.tongchuang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.script.ScriptEngineFactory;
import org.junit.jupiter.api.Test;

/** What an attacker would like to find on the class path, and must not (docs/security/known-vulnerabilities.md). */
class ClassPathTest {

    private static final String UNWANTED =
            "(camunda-webapp|camunda-engine-rest|camunda-bpm-spring-boot-starter-(rest|webapp)|groovy|jython|jruby|"
                    + "webauthn4j|rhino|nashorn|js-scriptengine|polyglot|spring-modulith-events|tika-parsers|h2-console).*";

    @Test
    void hasNoRestApiNoWebappAndNoScripts() {
        assertThat(jars(System.getProperty("java.class.path"))).noneMatch(jar -> jar.matches(UNWANTED));
    }

    @Test
    void wouldBeSeenIfItHad() {
        assertThat(jars("/m2/webauthn4j-core-0.29.jar")).anyMatch(jar -> jar.matches(UNWANTED));
        assertThat(jars("/m2/camunda-webapp-webjar-7.24.0.jar")).anyMatch(jar -> jar.matches(UNWANTED));
        assertThat(jars("/m2/camunda-engine-rest-core-7.24.0.jar")).anyMatch(jar -> jar.matches(UNWANTED));
    }

    @Test
    void hasTheRepairedVersions() {
        assertThat(jars(System.getProperty("java.class.path")))
                .anyMatch(jar -> jar.matches("commons-lang3-3\\.(1[89]|[2-9]\\d)\\..*"))
                .anyMatch(jar -> jar.matches("tika-core-(3\\.[3-9]|[4-9]).*"));
    }

    /** The engine's jar brings JUEL and FEEL; models may not use either as a script (the engine refuses them). */
    @Test
    void hasNoScriptEngineButTheEnginesOwn() {
        Stream<String> factories = ServiceLoader.load(ScriptEngineFactory.class).stream()
                .map(provider -> provider.type().getName());

        assertThat(factories).allMatch(name -> name.startsWith("org.camunda."));
    }

    private static Stream<String> jars(String classPath) {
        return Stream.of(classPath.split("[:;]", -1)).map(path -> path.substring(path.lastIndexOf('/') + 1));
    }
}
