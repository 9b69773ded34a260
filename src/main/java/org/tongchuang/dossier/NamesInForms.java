package org.tongchuang.dossier;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tongchuang.form.ChosenNames;
import org.tongchuang.people.Member;
import org.tongchuang.people.Members;
import org.tongchuang.people.Unit;
import org.tongchuang.people.Units;

/** The members and units that forms name. */
@Component
class NamesInForms implements ChosenNames {

    private final Members members;
    private final Units units;

    NamesInForms(Members members, Units units) {
        this.members = members;
        this.units = units;
    }

    @Override
    public Map<String, String> named(Collection<String> ids) {
        Map<String, String> names = new HashMap<>();
        ids.forEach(id -> members.find(id)
                .map(Member::name)
                .or(() -> units.find(id).map(Unit::name))
                .ifPresent(name -> names.put(id, name)));
        return names;
    }
}
