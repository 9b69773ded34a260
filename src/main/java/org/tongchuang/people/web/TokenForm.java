package org.tongchuang.people.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.format.annotation.DateTimeFormat;
import org.tongchuang.people.NewToken;
import org.tongchuang.people.TokenScope;

/** A token to be made for a program. */
public record TokenForm(
        @NotBlank @Size(max = 60) String name,
        @NotEmpty(message = "{people.fault.token-scopes}") Set<TokenScope> scopes,
        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate lastDay) {

    NewToken token() {
        return new NewToken(name.strip(), scopes, lastDay);
    }
}
