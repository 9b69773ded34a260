package org.tongchuang.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tongchuang.people.Actor;
import org.tongchuang.programme.ProgrammeVersion;
import org.tongchuang.programme.Programmes;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;
import org.tongchuang.web.WholeStep;

@DatabaseTest
class SubmissionsTest {

    @Autowired
    Submissions submissions;

    @Autowired
    StartDossier start;

    @Autowired
    WholeStep steps;

    @Autowired
    Programmes programmes;

    @Autowired
    Tenants tenants;

    @Autowired
    JdbcClient database;

    @Test
    void rowSaysWhatItsAuthorHadBeforeHim() {
        Tenant tenant = tenants.create();
        String dossierId = begin(tenant).id();
        Submission first = hand(dossierId, "fillIn", tenant.clerk(), List.of());
        Basis file = new Basis(Basis.Kind.FILE, UUID.randomUUID().toString(), "f".repeat(64));

        Submission second = hand(dossierId, "check", tenant.townOffice(), List.of(file));

        assertThat(basis(first)).isEqualTo("[]");
        assertThat(basis(second))
                .isEqualTo(
                        "[{\"kind\":\"SUBMISSION\",\"id\":\"%s\",\"sha256\":\"%s\"},{\"kind\":\"FILE\",\"id\":\"%s\",\"sha256\":\"%s\"}]"
                                .formatted(first.id(), first.sha256(), file.id(), file.sha256()));
    }

    private Submission hand(String dossierId, String step, Actor author, List<Basis> files) {
        Answers answers = new Answers(dossierId, "", step, 1, "", "一步", step, Map.of("say", step));
        return steps.run(() -> submissions.record(answers, author, files));
    }

    private String basis(Submission one) {
        return database.sql("select basis from submission where id = ?")
                .param(one.id())
                .query(String.class)
                .single();
    }

    private Dossier begin(Tenant tenant) {
        ProgrammeVersion programme = programmes.current("two-step");
        DossierStart wanted = new DossierStart(
                UUID.randomUUID().toString(),
                programme.id(),
                "two-step",
                "TS-2026-" + tenant.town.code(),
                tenant.village(),
                tenant.town.id(),
                null,
                null,
                "P1");
        return steps.run(() -> start.start(wanted, tenant.townOffice()));
    }
}
