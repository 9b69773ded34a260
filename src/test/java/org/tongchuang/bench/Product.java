package org.tongchuang.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.tongchuang.TongchuangApplication;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.DossierStart;
import org.tongchuang.dossier.StartDossier;
import org.tongchuang.people.Actor;
import org.tongchuang.programme.ProgrammeVersion;
import org.tongchuang.programme.Programmes;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;
import org.tongchuang.testing.TestBeans;
import org.tongchuang.testing.TestDatabase;
import org.tongchuang.web.CommandLog;
import org.tongchuang.web.WholeStep;
import org.tongchuang.worklist.CompleteTask;
import org.tongchuang.worklist.Completion;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.Tasks;

/** The whole product on one database, and people of one city who work with it. */
final class Product {

    private final ApplicationContext context;
    final Tenant tenant;

    Product(ApplicationContext context) {
        this.context = context;
        bean(MovableClock.class).moveTo(Instant.now().truncatedTo(ChronoUnit.MILLIS));
        tenant = bean(Tenants.class).create();
        tenant.clerk();
        tenant.townOffice();
    }

    /** A second one in this JVM, on an empty database of the same server. */
    static Product beside(String name) {
        return new Product(new SpringApplicationBuilder(TongchuangApplication.class, TestBeans.class)
                .profiles("test")
                .initializers(TestDatabase.beside(name))
                .properties(
                        "server.port=0",
                        "spring.quartz.scheduler-name=" + name,
                        "camunda.bpm.process-engine-name=" + name)
                .run());
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** How many are completed in a second by one after the other; starting the dossiers isn't counted. */
    double completions(int number) {
        List<Dossier> dossiers = new ArrayList<>();
        for (int i = 0; i < number / 6; i++) {
            dossiers.add(begin());
        }
        long spent = 0;
        for (int i = 0; i < number; i++) {
            Task task = openTask(dossiers.get(i % dossiers.size()));
            long begin = System.nanoTime();
            complete(task);
            spent += System.nanoTime() - begin;
        }
        return number * 1e9 / spent;
    }

    Task openTask(Dossier dossier) {
        return bean(Tasks.class).openOf(dossier.id()).get(0);
    }

    void complete(Task task) {
        boolean first = task.step().equals("fillIn");
        Actor actor = first ? tenant.clerk() : tenant.townOffice();
        String answers = first
                ? "{\"summary\": \"三月四日清理了河道\", \"participants\": 12}"
                : "{\"outcome\": \"RETURNED\", \"opinion\": \"请补充\"}";
        bean(CommandLog.class).once(UUID.randomUUID().toString(), actor.memberId(), "/tasks", () -> assertThat(
                        bean(CompleteTask.class).complete(task.id(), answers, actor))
                .isInstanceOf(Completion.Done.class));
    }

    /** A dossier of two steps that go back and forth. */
    Dossier begin() {
        ProgrammeVersion programme = bean(Programmes.class).current("two-step");
        return begin(programme.id(), UUID.randomUUID().toString(), "two-step");
    }

    Dossier begin(String versionId, String campaignId, String process) {
        DossierStart wanted = new DossierStart(
                campaignId,
                versionId,
                process,
                "X-" + tenant.town.code(),
                tenant.village(),
                tenant.town.id(),
                null,
                null,
                "P1");
        return bean(WholeStep.class).run(() -> bean(StartDossier.class).start(wanted, tenant.townOffice()));
    }
}
