package org.tongchuang.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.tongchuang.people.WithScope;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.SignedIn;
import org.tongchuang.testing.Tenants;
import org.tongchuang.web.OpenTo;

/** Nothing is reachable that nobody decided on: every route stands in a list that is read when it changes. */
@DatabaseTest
class RouteInventoryTest {

    private static final Path LIST = Path.of("src", "test", "resources", "routes.txt");

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    Tenants tenants;

    @Test
    void reachableRoutesAreTheListedOnes() throws Exception {
        var there = new TreeSet<String>();
        for (var route : mapped().entrySet()) {
            reachable(route.getKey(), route.getValue()).forEach(there::add);
        }
        var listed = Files.readAllLines(LIST);
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target", "routes.txt"), there);

        assertThat(List.copyOf(there))
                .as(() -> "Routes have changed.%nNew: %s%nGone: %s%n%s"
                        .formatted(
                                minus(there, listed),
                                minus(listed, there),
                                "If each is meant and open to the right people: cp target/routes.txt " + LIST))
                .isEqualTo(listed);
    }

    @Test
    void fillersOfARouteStandForAnyValue() {
        assertThat(filled("/tasks/{id}/claim")).isEqualTo("/tasks/1/claim");
        assertThat(filled("/x/{*rest}")).isEqualTo("/x/1");
    }

    private Map<RequestMappingInfo, HandlerMethod> mapped() {
        return context.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));
    }

    private Stream<String> reachable(RequestMappingInfo info, HandlerMethod handler) {
        return info.getPatternValues().stream().flatMap(path -> methods(info).stream()
                .flatMap(method ->
                        audience(method, path, handler)
                                .map(audience -> method + " " + path + " " + audience)
                                .stream()));
    }

    private static Set<RequestMethod> methods(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        return methods.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : methods;
    }

    private Optional<String> audience(RequestMethod method, String path, HandlerMethod handler) {
        var declared = Optional.ofNullable(
                        AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), OpenTo.class))
                .or(() -> Optional.ofNullable(
                        AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), OpenTo.class)));
        return declared.isPresent()
                ? declared.map(open -> open.value() + (open.standIns() ? " stand-ins" : "") + scope(handler))
                : undeclared(method, path);
    }

    private static String scope(HandlerMethod handler) {
        var scope = handler.getMethodAnnotation(WithScope.class);
        return scope == null ? "" : " " + scope.value().key();
    }

    /** A library's route that declares nothing: whether it is closed is found out by calling it. */
    private Optional<String> undeclared(RequestMethod method, String path) {
        var call = request(HttpMethod.valueOf(method.name()), filled(path));
        try {
            if (mvc.perform(call).andReturn().getResponse().getStatus() == 200) {
                return Optional.of("ANYONE");
            }
            var administrator = tenants.create().administrator();
            var known = mvc.perform(call.with(SignedIn.as(administrator)));
            return known.andReturn().getResponse().getStatus() < 300 ? Optional.of("SIGNED_IN") : Optional.empty();
        } catch (Exception failed) {
            throw new IllegalStateException(method + " " + path, failed);
        }
    }

    private static String filled(String path) {
        return path.replaceAll("\\{[^}]+}", "1");
    }

    private static List<String> minus(Iterable<String> some, Iterable<String> others) {
        var left = new TreeSet<String>();
        some.forEach(left::add);
        others.forEach(left::remove);
        return List.copyOf(left);
    }
}
