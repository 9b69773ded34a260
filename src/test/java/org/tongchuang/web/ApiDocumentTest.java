package org.tongchuang.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.tongchuang.testing.DatabaseTest;

/** The API's document: for everybody, complete, and in words. */
@DatabaseTest
class ApiDocumentTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    @Autowired
    ObjectMapper json;

    @Test
    void listsExactlyTheRoutesOfTheApi() throws Exception {
        var listed = new TreeSet<String>();
        document("").get("paths").properties().forEach(path -> path.getValue()
                .fieldNames()
                .forEachRemaining(method -> listed.add(method.toUpperCase() + " " + path.getKey())));

        var there = routes.getHandlerMethods().keySet().stream()
                .flatMap(ApiDocumentTest::routes)
                .filter(route -> route.contains(" /api/"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(listed).isEqualTo(there).isNotEmpty();
    }

    @Test
    void saysInWordsWhatEachParameterAndAnswerMeans() throws Exception {
        for (var language : new String[] {"", "?lang=en"}) {
            var said = document(language).findValuesAsText("description");
            var named = document(language).findValuesAsText("summary");

            assertThat(said).isNotEmpty().noneMatch(ApiDocumentTest::isKey);
            assertThat(named).isNotEmpty().noneMatch(ApiDocumentTest::isKey);
        }
        assertThat(document("").at("/paths/~1api~1v1~1tasks/get/summary").asText())
                .isEqualTo("列出待办");
        assertThat(document("?lang=en")
                        .at("/paths/~1api~1v1~1tasks/get/summary")
                        .asText())
                .isEqualTo("List open tasks");
        operations().forEach(operation -> {
            operation.path("parameters").forEach(parameter -> assertThat(
                            parameter.path("description").asText())
                    .as(parameter.toString())
                    .isNotEmpty());
            assertThat(operation.at("/responses/401").isMissingNode())
                    .isEqualTo(operation.path("security").isArray());
        });
    }

    @Test
    void comesWithoutAPageThatRunsIt() throws Exception {
        for (var path : new String[] {"/swagger-ui.html", "/swagger-ui/index.html", "/v3/api-docs.yaml"}) {
            assertThat(mvc.perform(get(path)).andReturn().getResponse().getStatus())
                    .as(path)
                    .isEqualTo(302);
        }
    }

    private Stream<JsonNode> operations() throws Exception {
        return StreamSupport.stream(document("").get("paths").spliterator(), false)
                .flatMap(path -> StreamSupport.stream(path.spliterator(), false));
    }

    private JsonNode document(String query) throws Exception {
        return json.readTree(mvc.perform(get("/v3/api-docs" + query))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray());
    }

    private static Stream<String> routes(RequestMappingInfo info) {
        return info.getPatternValues().stream().flatMap(path -> info.getMethodsCondition().getMethods().stream()
                .map(method -> method + " " + path));
    }

    private static boolean isKey(String words) {
        return words.matches("[a-z]+\\.api\\.[\\w.-]+");
    }
}
