package org.tongchuang.people;

import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Who acts where a date has come and no member did anything; audit rows name it in the unit it acts for. */
@Component
public class SystemActor {

    private static final String ID = "system";

    private final MessageSource labels;

    SystemActor(MessageSource labels) {
        this.labels = labels;
    }

    public Actor at(Unit unit) {
        String name = labels.getMessage("people.system", null, Locale.SIMPLIFIED_CHINESE);
        return new Actor(ID, name, unit.id(), unit.name(), unit.path(), unit.level(), Set.of());
    }
}
