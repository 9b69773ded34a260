package org.tongchuang.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** T16: whether a name is known can't be told from the time: the same hash is worked out in every case. */
class SignInCostTest {

    private final List<String> worked = new ArrayList<>();
    private final PasswordEncoder passwords = new Counted();
    private final MemberMapper members = mock(MemberMapper.class);
    private final TryCounter tries = mock(TryCounter.class);

    @Test
    void unknownDisabledAndWrongCostTheSame() {
        String hash = passwords.encode("right");
        when(tries.allow(any(), any())).thenReturn(true);
        when(members.findCredentials("known")).thenReturn(Optional.of(new Credentials("m", hash, false, true)));
        when(members.findCredentials("off")).thenReturn(Optional.of(new Credentials("m", hash, false, false)));
        SignIn signIn = new SignIn(
                members, mock(Members.class), mock(Actors.class), mock(SecondFactors.class), tries, passwords);

        for (String name : List.of("known", "off", "unknown")) {
            worked.clear();
            assertThat(signIn.attempt(name, "wrong", "here")).isInstanceOf(SignInAnswer.Wrong.class);
            assertThat(worked)
                    .as(name)
                    .singleElement()
                    .asString()
                    .startsWith("$2a$04$")
                    .hasSize(60);
        }
    }

    private final class Counted implements PasswordEncoder {

        private final PasswordEncoder real = new BCryptPasswordEncoder(4);

        @Override
        public String encode(CharSequence raw) {
            return real.encode(raw);
        }

        @Override
        public boolean matches(CharSequence raw, String hash) {
            worked.add(hash);
            return real.matches(raw, hash);
        }
    }
}
