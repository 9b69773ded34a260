package org.tongchuang.people.roster;

import java.util.List;

/** The two sheets of a roster and their columns, both in the order of the template. */
enum RosterSheet {
    UNITS,
    MEMBERS;

    List<String> columns() {
        return switch (this) {
            case UNITS -> List.of("code", "name", "nameEn", "kind", "level", "parent");
            case MEMBERS -> List.of("loginName", "name", "phone", "email", "unit", "roles");
        };
    }
}
