package org.tongchuang.designation;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.calendar.Deadlines;
import org.tongchuang.calendar.NamedDeadline;
import org.tongchuang.calendar.Term;
import org.tongchuang.campaign.Campaigns;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.dossier.Submission;
import org.tongchuang.dossier.Submissions;
import org.tongchuang.programme.Manifest;

/** The deadlines of a title's later life that models name in timers. */
@Configuration(proxyBeanMethods = false)
class TitleDeadlines {

    static final String RECTIFICATION_ENDS = "rectificationEnds";

    private static final int REMIND_AFTER_MONTHS = 3;

    @Bean
    NamedDeadline rectificationEnds(Rectifications rectifications) {
        return named(
                RECTIFICATION_ENDS,
                dossierId -> rectifications.ofDossier(dossierId).map(Rectification::ends));
    }

    @Bean
    NamedDeadline statementEnds(Revocations revocations) {
        return named(
                "statementEnds", dossierId -> revocations.ofDossier(dossierId).map(Revocation::statementEnds));
    }

    /** Counts from the last word to or about the province; it only reminds. */
    @Bean
    NamedDeadline promotionReminder(
            Dossiers dossiers, Submissions submissions, Campaigns campaigns, Deadlines deadlines) {
        return named("promotionReminder", dossierId -> {
            Dossier dossier = dossiers.get(dossierId);
            return submissions.list(dossierId).stream()
                    .map(Submission::submittedAt)
                    .max(Comparator.naturalOrder())
                    .map(said -> deadlines.due(dossier.unitPath(), ChinaTime.dayOf(said), term(campaigns, dossier)));
        });
    }

    private static Term term(Campaigns campaigns, Dossier dossier) {
        Manifest.Term term = campaigns
                .manifest(campaigns.get(dossier.campaignId()))
                .designation()
                .promotionReminder();
        return Term.months(term == null || term.months() == null ? REMIND_AFTER_MONTHS : term.months());
    }

    private static NamedDeadline named(String name, Function<String, Optional<Instant>> ofDossier) {
        return new NamedDeadline() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Optional<Instant> of(String dossierId, String processInstanceId) {
                return ofDossier.apply(dossierId);
            }
        };
    }
}
