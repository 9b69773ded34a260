package org.tongchuang.testing;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.tongchuang.people.AccessTokens;
import org.tongchuang.people.Actor;
import org.tongchuang.people.NewToken;
import org.tongchuang.people.TokenScope;

/** Makes a request of MockMvc come from a program: {@code mvc.perform(get("/api/v1/tasks").with(bearer.of(clerk)))}. */
public final class Bearer {

    private final AccessTokens tokens;

    Bearer(AccessTokens tokens) {
        this.tokens = tokens;
    }

    public static RequestPostProcessor of(String secret) {
        return request -> {
            request.addHeader("Authorization", "Bearer " + secret);
            return request;
        };
    }

    /** With a fresh token that allows everything, or only what is named. */
    public RequestPostProcessor of(Actor actor, TokenScope... scopes) {
        return of(secret(actor, scopes));
    }

    public String secret(Actor actor, TokenScope... scopes) {
        var allowed = scopes.length == 0 ? TokenScope.ofPrograms() : Set.of(scopes);
        return tokens.issue(actor, new NewToken("某程序", allowed, LocalDate.of(2026, 12, 31)));
    }
}
