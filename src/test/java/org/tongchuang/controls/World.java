package org.tongchuang.controls;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.tongchuang.campaign.NewDuty;
import org.tongchuang.campaign.OrderReports;
import org.tongchuang.campaign.Rhythm;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Role;
import org.tongchuang.programmes.Stage;
import org.tongchuang.scenario.PlayScenario;
import org.tongchuang.scenario.Scenarios;
import org.tongchuang.scenario.Story;
import org.tongchuang.talk.CopyDossier;
import org.tongchuang.talk.WriteComment;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;

/** One village's whole way to its title, with objections on it, and every address that leads to something of it. */
@Component
class World {

    private static final String PROGRAMME = "green-community";
    private static final int ASSESSORS = 5;

    private final Tenants tenants;
    private final Stage stage;
    private final PlayScenario play;
    private final Scenarios scenarios;
    private final OrderReports reports;
    private final WriteComment comment;
    private final CopyDossier copy;
    private final JdbcClient database;

    World(
            Tenants tenants,
            Stage stage,
            PlayScenario play,
            Scenarios scenarios,
            OrderReports reports,
            WriteComment comment,
            CopyDossier copy,
            JdbcClient database) {
        this.tenants = tenants;
        this.stage = stage;
        this.play = play;
        this.scenarios = scenarios;
        this.reports = reports;
        this.comment = comment;
        this.copy = copy;
        this.database = database;
    }

    /** The village as named, with the act, notices, papers, sheets, files, survey and forum that belong to it. */
    Played play() {
        return play(unfinished -> {});
    }

    /** The same, with a look at it at its start and before the panel is drawn, while tasks are open. */
    Played play(Consumer<Played> look) {
        RequestContextHolder.resetRequestAttributes(); // the test framework's own: a story is nobody's request
        Tenant tenant = tenants.create();
        Dossier dossier = stage.set(PROGRAMME, tenant);
        Story story = new Story(dossier);
        look.accept(new Played(tenant, dossier, database));
        play.play(scenarios.get(PROGRAMME, "objection-not-upheld"), story);
        look.accept(new Played(tenant, dossier, database));
        RequestContextHolder.resetRequestAttributes();
        play.play(scenarios.get(PROGRAMME, "straight-to-the-title").from("complete", "confirmPanel"), story);
        LocalDate day = LocalDate.of(2026, 12, 1);
        reports.order(
                dossier.campaignId(),
                new NewDuty("月报", Rhythm.ONCE, day, day, List.of(tenant.cityDepartment.id())),
                tenant.cityOffice());
        RequestContextHolder.resetRequestAttributes();
        comment.write(dossier.id(), null, "请核对花名册。", Set.of(tenant.clerk().memberId()), tenant.townOffice());
        copy.copy(dossier.id(), null, "请留意。", Set.of(tenant.clerk().memberId()), tenant.townOffice());
        return new Played(tenant, dossier, database);
    }

    /** What was played. */
    record Played(Tenant tenant, Dossier dossier, JdbcClient database) {

        /** Everybody who works on it. */
        List<Actor> insiders() {
            List<Actor> insiders = new ArrayList<>(List.of(
                    tenant.clerk(),
                    tenant.head(),
                    tenant.townOffice(),
                    tenant.townLeader(),
                    tenant.cityOffice(),
                    tenant.cityLeader(),
                    tenant.assessorLead(),
                    tenant.administrator(),
                    tenant.actor(tenant.cityDepartment, Role.DEPARTMENT_CONTACT)));
            insiders.addAll(tenant.assessors(ASSESSORS));
            return insiders;
        }

        /** The route's path with what the story has left in the database in its places, each way that there is. */
        Set<String> addresses(String route) {
            Set<String> addresses = new LinkedHashSet<>(List.of(route));
            while (addresses.stream().anyMatch(address -> address.contains("{"))) {
                Set<String> filled = new LinkedHashSet<>();
                addresses.forEach(address -> filled.addAll(filled(route, address)));
                addresses = filled;
            }
            return addresses;
        }

        private List<String> filled(String route, String address) {
            int from = address.indexOf('{');
            int end = address.indexOf('/', from);
            String rest = address.substring(from, end < 0 ? address.length() : end);
            String suffix = rest.substring(rest.lastIndexOf('}') + 1);
            String name = rest.substring(1, rest.lastIndexOf('}')).replaceAll(":.*", "");
            return values(route, name).stream()
                    .map(value -> address.substring(0, from) + value + suffix + (end < 0 ? "" : address.substring(end)))
                    .toList();
        }

        private List<String> values(String route, String name) {
            return switch (name) {
                case "campaignId" -> List.of(dossier.campaignId());
                case "dossierId" -> List.of(dossier.id());
                case "titleId" -> ids("select id from designation where dossier_id = ?");
                case "unitId" -> List.of(tenant.village().id(), tenant.town.id(), tenant.city.id());
                case "actId" ->
                    ids("select distinct act_id from waiting_dossier where dossier_id = ? and act_id is not null");
                case "submissionId" -> ids("select id from submission where dossier_id = ?");
                case "reportId" ->
                    ids(
                            "select r.id from stage_report r join dossier d on d.campaign_id = r.campaign_id where d.id = ?");
                case "batch" ->
                    ids("select b.id from survey_batch b join survey s on s.id = b.survey_id where s.dossier_id = ?");
                case "fileId" -> ids("select id from evidence_file where dossier_id = ?");
                case "roleId" ->
                    ids("select m.id from membership m join dossier d on d.unit_id = m.unit_id where d.id = ?");
                case "to" -> subject(route).subList(0, 2); // of every task there is a way to every other
                case "point" -> List.of("acceptance", "proposed-naming", "naming");
                case "sheet" -> List.of("self", "town", "city");
                case "code" -> List.of("GC-A1");
                case "tab" ->
                    List.of(
                            "forms",
                            "scores",
                            "evidence",
                            "notices",
                            "comments",
                            "messages",
                            "records",
                            "diagram",
                            "survey");
                case "commentId" -> ids("select id from dossier_comment where dossier_id = ?");
                case "meeting", "number", "no" -> List.of("1");
                case "message" -> List.of("provinceAnswered");
                case "key" -> List.of(dossier.processKey());
                default -> subject(route);
            };
        }

        private List<String> subject(String route) {
            Map<String, String> queries = Map.of(
                    "/files/", "select id from evidence_file where dossier_id = ?",
                    "/tasks/", "select id from task where dossier_id = ?",
                    "/api/v1/tasks/", "select id from task where dossier_id = ?",
                    "/titles/", "select id from designation where dossier_id = ?",
                    "/notices/objections/",
                            "select o.id from objection o join notice_row r on r.id = o.row_id where r.dossier_id = ?",
                    "/copies/", "select id from dossier_copy where dossier_id = ?",
                    "/orders/", "select id from follow_up_order where dossier_id = ?",
                    "/notices/", "select notice_id from notice_row where dossier_id = ?",
                    "/documents/",
                            "select o.id from official_document o join dossier d on d.campaign_id = o.campaign_id where d.id = ?");
            if (route.startsWith("/campaigns/")) {
                return List.of(dossier.campaignId());
            }
            if (route.startsWith("/units/")) {
                return values(route, "unitId");
            }
            if (route.startsWith("/members/")) {
                return insiders().stream().map(Actor::memberId).toList();
            }
            return queries.entrySet().stream()
                    .filter(query -> route.startsWith(query.getKey()))
                    .max((one, other) -> Integer.compare(
                            one.getKey().length(), other.getKey().length()))
                    .map(query -> ids(query.getValue()))
                    .orElseGet(() -> List.of(dossier.id()));
        }

        private List<String> ids(String query) {
            return database.sql(query).param(dossier.id()).query(String.class).list();
        }
    }
}
