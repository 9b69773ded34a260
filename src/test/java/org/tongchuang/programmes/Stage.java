package org.tongchuang.programmes;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.DossierStart;
import org.tongchuang.dossier.StartDossier;
import org.tongchuang.people.Unit;
import org.tongchuang.programme.ProgrammeVersion;
import org.tongchuang.programme.Programmes;
import org.tongchuang.scenario.Scenario;
import org.tongchuang.scenario.SetStage;
import org.tongchuang.scenario.Troupe;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;

/** Sets the stage of a scenario: people for every role, an open campaign, the dossier of its one candidate. */
@Component
public class Stage {

    private static final int ASSESSORS = 5;
    private final Tenants tenants;
    private final Programmes programmes;
    private final SetStage stage;
    private final StartDossier start;

    Stage(Tenants tenants, Programmes programmes, SetStage stage, StartDossier start) {
        this.tenants = tenants;
        this.programmes = programmes;
        this.stage = stage;
        this.start = start;
    }

    public Dossier set(String programme) {
        return set(programme, tenants.create());
    }

    /** The same with units that somebody made before. */
    public Dossier set(String programme, Tenant tenant) {
        return set(new Scenario(programme, "", "", List.of(), List.of()), tenant);
    }

    /** By the standard that the scenario's campaign chooses. */
    public Dossier set(Scenario scenario) {
        return set(scenario, tenants.create());
    }

    public Dossier set(Scenario scenario, Tenant tenant) {
        programmes.current(scenario.programme()).manifest().roles().forEach(role -> units(tenant, role)
                .forEach(unit -> tenant.actor(unit, role)));
        tenant.assessors(ASSESSORS);
        return stage.set(
                scenario,
                new Troupe(tenant.city, tenant.cityOffice(), tenant.town, tenant.townOffice(), tenant.village()));
    }

    /** A dossier of the first village beside every campaign; nobody but its town's office is made for it. */
    public Dossier begin(String programme, Tenant tenant) {
        return begin(programme, tenant, tenant.village());
    }

    public Dossier begin(String programme, Tenant tenant, Unit village) {
        ProgrammeVersion version = programmes.current(programme);
        return start.start(
                new DossierStart(
                        UUID.randomUUID().toString(),
                        version.id(),
                        version.manifest().processes().get("main"),
                        "TS-2026-" + tenant.town.code(),
                        village,
                        tenant.town.id(),
                        null,
                        null,
                        "P1"),
                tenant.townOffice());
    }

    private static List<Unit> units(Tenant tenant, String role) {
        return switch (role.substring(0, role.indexOf(':'))) {
            case "community" -> tenant.villages;
            case "department" -> List.of(tenant.townDepartment);
            case "town" -> List.of(tenant.town);
            default -> List.of(tenant.city);
        };
    }
}
