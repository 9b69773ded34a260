package org.tongchuang.people;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The roles that models and rights know; written {@code level:role} as in a model's candidate groups. */
public final class Role {

    public static final String COMMUNITY_CLERK = "community:clerk";
    public static final String COMMUNITY_HEAD = "community:head";
    public static final String DEPARTMENT_CONTACT = "department:contact";
    public static final String TOWN_OFFICE = "town:office";
    public static final String TOWN_DIRECTOR = "town:office-director";
    public static final String TOWN_LEADER = "town:leader";
    public static final String TOWN_SUPERVISOR = "town:supervisor";
    public static final String CITY_OFFICE = "city:office";
    public static final String CITY_ASSESSOR = "city:assessor";
    public static final String CITY_ASSESSOR_LEAD = "city:assessor-lead";
    public static final String CITY_LEADER = "city:leader";
    public static final String PROVINCE_LIAISON = "province:liaison";
    public static final String UNIT_ADMINISTRATOR = "unit:administrator";

    /** In the order in which pages offer them. */
    public static final List<String> ALL = List.of(
            COMMUNITY_CLERK,
            COMMUNITY_HEAD,
            DEPARTMENT_CONTACT,
            TOWN_OFFICE,
            TOWN_DIRECTOR,
            TOWN_LEADER,
            TOWN_SUPERVISOR,
            CITY_OFFICE,
            CITY_ASSESSOR,
            CITY_ASSESSOR_LEAD,
            CITY_LEADER,
            PROVINCE_LIAISON,
            UNIT_ADMINISTRATOR);

    /** Held in person: of whom an office has drawn for his own judgement, and of whom it trusts with accounts. */
    private static final Set<String> PERSONAL = Set.of(CITY_ASSESSOR, CITY_ASSESSOR_LEAD, UNIT_ADMINISTRATOR);

    static final String[] EVERY_ROLE = ALL.toArray(String[]::new);

    private Role() {}

    /** Whether a unit of this kind and level can have the role; administrators are for any unit. */
    public static boolean fits(String role, Unit unit) {
        var place = role.substring(0, role.indexOf(':'));
        return switch (place) {
            case "unit" -> true;
            case "department" -> unit.kind() == UnitKind.DEPARTMENT || unit.kind() == UnitKind.AGENCY;
            case "community" -> unit.kind() == UnitKind.COMMUNITY || unit.kind() == UnitKind.VILLAGE;
            default ->
                unit.kind() == UnitKind.GOVERNMENT
                        && place.equals(unit.level().name().toLowerCase(Locale.ROOT));
        };
    }

    /** The roles that a unit can have, in the order in which pages offer them. */
    public static List<String> fitting(Unit unit) {
        return ALL.stream().filter(role -> fits(role, unit)).toList();
    }

    /** Whether somebody may stand in for its holder. */
    public static boolean isSubstitutable(String role) {
        return !PERSONAL.contains(role);
    }

    /** Whether the role belongs to a department, which shares its government's level. */
    public static boolean isOfDepartment(String role) {
        return role.startsWith("department:");
    }

    /** The level whose unit has the role. */
    public static Level level(String role) {
        return Level.valueOf(role.substring(0, role.indexOf(':')).toUpperCase(Locale.ROOT));
    }

    /** The label of a role's name. */
    public static String labelKey(String role) {
        return "people.role." + role.replace(':', '-');
    }
}
