package org.tongchuang.people.web;

import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.tongchuang.people.SignIn;
import org.tongchuang.people.SignInAnswer;

/** Hands a name and a password to the one who knows. Being a bean is enough; named twice, it would count twice. */
@Component
class PasswordCheck implements AuthenticationProvider {

    private final SignIn signIn;

    PasswordCheck(SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        var address = asked.getDetails() instanceof SignInDetails details ? details.address() : "";
        var answer = signIn.attempt(asked.getName(), String.valueOf(asked.getCredentials()), address);
        if (answer instanceof SignInAnswer.Welcome welcome) {
            return UsernamePasswordAuthenticationToken.authenticated(welcome.member(), null, List.of());
        }
        if (answer instanceof SignInAnswer.CodeNeeded needed) {
            throw new CodeNeeded(needed.member());
        }
        throw answer instanceof SignInAnswer.Wait
                ? new LockedException("Too many tries")
                : new BadCredentialsException("Wrong name or password");
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
