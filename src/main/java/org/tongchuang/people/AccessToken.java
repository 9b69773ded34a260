package org.tongchuang.people;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * A token as its owner sees it; the secret itself is kept nowhere.
 *
 * @param unitId the unit acted for, settled when the token was made
 * @param scopes keys of {@link TokenScope}, separated by blanks
 */
public record AccessToken(
        String id,
        String memberId,
        String unitId,
        String unitName,
        String name,
        String scopes,
        Instant createdAt,
        Instant expiresAt,
        Instant lastUsedAt) {

    public List<TokenScope> allowed() {
        var keys = List.of(scopes.split(" "));
        return Arrays.stream(TokenScope.values())
                .filter(scope -> keys.contains(scope.key()))
                .toList();
    }
}
