package org.tongchuang.people.roster;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tongchuang.people.Level;
import org.tongchuang.people.Role;
import org.tongchuang.people.UnitKind;

/** The words by which people write kinds, levels and roles: as pages show them in either language, or as models do. */
@Component
class RosterWords {

    private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private final Map<String, UnitKind> kinds = new HashMap<>();
    private final Map<String, Level> levels = new HashMap<>();
    private final Map<String, String> roles = new HashMap<>();

    RosterWords(MessageSource labels) {
        Arrays.stream(UnitKind.values())
                .forEach(kind -> learn(labels, kinds, kind.name(), "people.kind." + kind, kind));
        Arrays.stream(Level.values())
                .forEach(level -> learn(labels, levels, level.name(), "people.level." + level, level));
        Role.ALL.forEach(role -> learn(labels, roles, role, Role.labelKey(role), role));
    }

    Optional<UnitKind> kind(String word) {
        return Optional.ofNullable(kinds.get(folded(word)));
    }

    Optional<Level> level(String word) {
        return Optional.ofNullable(levels.get(folded(word)));
    }

    Optional<String> role(String word) {
        return Optional.ofNullable(roles.get(folded(word)));
    }

    private static <T> void learn(MessageSource labels, Map<String, T> words, String name, String labelKey, T meant) {
        words.put(folded(name), meant);
        LANGUAGES.forEach(locale -> words.put(folded(labels.getMessage(labelKey, null, locale)), meant));
    }

    private static String folded(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replace('(', '（').replace(')', '）');
    }
}
