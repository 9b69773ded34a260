package org.tongchuang.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Builds the frame around a page from what the modules contribute. */
@Component
class Frames {

    private final ObjectProvider<CurrentVisitor> current;
    private final Navigation navigation;
    private final boolean demo;

    Frames(ObjectProvider<CurrentVisitor> current, Navigation navigation, Environment environment) {
        this.current = current;
        this.navigation = navigation;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    Frame around(HttpServletRequest request) {
        return new Frame(request, visitor(), navigation, demo);
    }

    Visitor visitor() {
        return current.stream().flatMap(c -> c.visitor().stream()).findFirst().orElse(null);
    }
}
