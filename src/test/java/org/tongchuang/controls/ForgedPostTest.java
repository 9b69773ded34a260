package org.tongchuang.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.tongchuang.people.Actor;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.SignedIn;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;

/** T18: a form that another site sends in a member's name changes nothing, at any address. */
@DatabaseTest
class ForgedPostTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Tenants tenants;

    @Test
    void nothingIsTakenWithoutTheToken() throws Exception {
        assertThat(answers(UnaryOperator.identity()))
                .hasSizeGreaterThan(60)
                .allSatisfy((route, status) -> assertThat(status).as(route).isEqualTo(403));
    }

    @Test
    void nothingIsTakenWithAWrongToken() throws Exception {
        assertThat(answers(request -> request.with(csrf().useInvalidToken())))
                .allSatisfy((route, status) -> assertThat(status).as(route).isEqualTo(403));
    }

    @Test
    void nothingIsTakenFromAnotherSiteEvenWithTheToken() throws Exception {
        assertThat(answers(request -> request.with(csrf()).header("Sec-Fetch-Site", "cross-site")))
                .allSatisfy((route, status) -> assertThat(status).as(route).isEqualTo(403));
    }

    private Map<String, Integer> answers(UnaryOperator<MockHttpServletRequestBuilder> changed) throws Exception {
        Tenant tenant = tenants.create();
        Map<String, Integer> answers = new TreeMap<>();
        for (Actor actor : List.of(tenant.clerk(), tenant.administrator())) {
            for (Routes.Route route : Routes.of("POST")) {
                if (!route.isOfTheApi() && !route.path().equals("/error")) {
                    var request = changed.apply(post(address(route)).with(SignedIn.as(actor)));
                    answers.merge(
                            route.path(),
                            mvc.perform(request).andReturn().getResponse().getStatus(),
                            Math::min);
                }
            }
        }
        return answers;
    }

    private static String address(Routes.Route route) {
        return route.path()
                .replaceAll("\\{meeting[^/]*", "1")
                .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
    }
}
