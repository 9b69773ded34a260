package org.tongchuang.testing;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.tongchuang.people.Actor;
import org.tongchuang.people.SignedInMember;

/** Makes a request of MockMvc come from somebody: {@code mvc.perform(get("/tasks").with(SignedIn.as(clerk)))}. */
public final class SignedIn {

    private SignedIn() {}

    public static RequestPostProcessor as(Actor actor) {
        SignedInMember member = new SignedInMember(actor.memberId(), actor.unitId());
        return authentication(UsernamePasswordAuthenticationToken.authenticated(member, null, List.of()));
    }
}
