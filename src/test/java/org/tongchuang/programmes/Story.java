package org.tongchuang.programmes;

import org.tongchuang.dossier.Dossier;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Level;
import org.tongchuang.testing.Tenant;

/** One scenario as it is played: who is there, and which dossier it is about. */
record Story(Tenant tenant, Dossier dossier) {

    /** The member who acts in a role: of the dossier's village, its town, or its city. */
    Actor actor(String role) {
        return switch (Level.valueOf(role.substring(0, role.indexOf(':')).toUpperCase(java.util.Locale.ROOT))) {
            case COMMUNITY -> tenant.actor(tenant.village(), role);
            case TOWN -> tenant.actor(tenant.town, role);
            case CITY -> tenant.actor(tenant.city, role);
            default -> throw new IllegalArgumentException("No unit in the story has the level of " + role);
        };
    }
}
