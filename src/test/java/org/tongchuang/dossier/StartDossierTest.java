package org.tongchuang.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongchuang.people.Actor;
import org.tongchuang.programme.ProgrammeVersion;
import org.tongchuang.programme.Programmes;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;
import org.tongchuang.web.WholeStep;

@DatabaseTest
class StartDossierTest {

    private static final int TOWNS_AT_WORK = 6;
    private static final int EACH = 5;

    @Autowired
    StartDossier start;

    @Autowired
    WholeStep steps;

    @Autowired
    Programmes programmes;

    @Autowired
    Tenants tenants;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void now() {
        clock.reset();
    }

    @Test
    void manyStartedAtOnceGetNumbersWithoutGapAndNobodyFails() throws Exception {
        Tenant tenant = tenants.create();
        Actor office = tenant.townOffice();
        ProgrammeVersion programme = programmes.current("two-step");
        String series = "TS-2026-" + tenant.town.code();
        CyclicBarrier gate = new CyclicBarrier(TOWNS_AT_WORK);
        ExecutorService threads = Executors.newFixedThreadPool(TOWNS_AT_WORK);
        List<String> numbers = new ArrayList<>();
        try {
            List<Future<List<String>>> running = new ArrayList<>();
            for (int i = 0; i < TOWNS_AT_WORK; i++) {
                running.add(threads.submit(() -> {
                    gate.await();
                    return IntStream.range(0, EACH)
                            .mapToObj(one -> begin(tenant, office, programme, series))
                            .toList();
                }));
            }
            for (Future<List<String>> one : running) {
                numbers.addAll(one.get(60, TimeUnit.SECONDS));
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, TOWNS_AT_WORK * EACH)
                        .mapToObj(number -> "%s-%04d".formatted(series, number))
                        .toList());
    }

    private String begin(Tenant tenant, Actor office, ProgrammeVersion programme, String series) {
        DossierStart wanted = new DossierStart(
                UUID.randomUUID().toString(),
                programme.id(),
                "two-step",
                series,
                tenant.village(),
                tenant.town.id(),
                null,
                null,
                "P1");
        return steps.run(() -> start.start(wanted, office)).number();
    }
}
