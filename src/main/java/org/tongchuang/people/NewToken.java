package org.tongchuang.people;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A token that somebody wants.
 *
 * @param lastDay the last day on which it serves
 */
public record NewToken(String name, Set<TokenScope> scopes, LocalDate lastDay) {

    public NewToken {
        scopes = Set.copyOf(scopes);
    }

    String scopeKeys() {
        return scopes.stream().sorted().map(TokenScope::key).collect(Collectors.joining(" "));
    }
}
