package org.tongchuang.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.SignedIn;
import org.tongchuang.testing.Tenants;
import org.tongchuang.web.OpenTo;

@DatabaseTest
class RouteGateTest {

    @Autowired
    MockMvc browser;

    @Autowired
    Tenants tenants;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    @Test
    void aRouteThatDeclaresNothingIsClosedToEverybody() throws Exception {
        var undeclared = RequestMappingInfo.paths("/undeclared").build();
        routes.registerMapping(undeclared, new Forgetful(), Forgetful.class.getDeclaredMethod("answer"));
        try {
            browser.perform(get("/undeclared")).andExpect(redirectedUrl("/sign-in?next=%2Fundeclared"));
            browser.perform(get("/undeclared").with(SignedIn.as(tenants.create().administrator())))
                    .andExpect(status().isNotFound());
        } finally {
            routes.unregisterMapping(undeclared);
        }
    }

    @Test
    void aPathThatIsNoRouteIsNotFound() throws Exception {
        var clerk = tenants.create().clerk();
        for (var path :
                new String[] {"/nothing", "/actuator/env", "/h2-console", "/camunda/app/", "/engine-rest/task"}) {
            browser.perform(get(path).with(SignedIn.as(clerk))).andExpect(status().isNotFound());
        }
    }

    @Test
    void everyRouteOfOursDeclaresWhoMayCallIt() {
        assertThat(routes.getHandlerMethods().values().stream()
                        .filter(handler -> handler.getBeanType().getName().startsWith("org.tongchuang."))
                        .filter(handler -> !isDeclared(handler)))
                .isEmpty();
    }

    private static boolean isDeclared(HandlerMethod handler) {
        return AnnotatedElementUtils.hasAnnotation(handler.getMethod(), OpenTo.class)
                || AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), OpenTo.class);
    }

    /** A controller whose author forgot to say who may call it. */
    static class Forgetful {

        @ResponseBody
        String answer() {
            return "everybody's secret";
        }
    }
}
