package org.tongchuang.people.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tongchuang.people.Actor;
import org.tongchuang.people.KeepMembers;
import org.tongchuang.people.Member;
import org.tongchuang.people.Members;
import org.tongchuang.people.NewMember;
import org.tongchuang.people.Proposals;
import org.tongchuang.people.Role;
import org.tongchuang.people.SignIn;
import org.tongchuang.people.SignInAnswer;
import org.tongchuang.people.Units;
import org.tongchuang.sheet.UploadGone;
import org.tongchuang.testing.DatabaseTest;
import org.tongchuang.testing.MovableClock;
import org.tongchuang.testing.Tenant;
import org.tongchuang.testing.Tenants;

@DatabaseTest
class ImportRosterTest {

    @Autowired
    ImportRoster roster;

    @Autowired
    RosterTemplate template;

    @Autowired
    Members members;

    @Autowired
    KeepMembers keepMembers;

    @Autowired
    Proposals proposals;

    @Autowired
    Units units;

    @Autowired
    SignIn signIn;

    @Autowired
    Tenants tenants;

    @Autowired
    JdbcClient database;

    @Autowired
    MovableClock clock;

    Tenant tenant;
    Actor administrator;
    String code;
    String account;

    @BeforeEach
    void theAdministratorOfATown() {
        clock.reset();
        tenant = tenants.create();
        administrator = tenant.actor(tenant.town, Role.UNIT_ADMINISTRATOR);
        var random = UUID.randomUUID().toString().substring(0, 8);
        code = "I" + random.toUpperCase(Locale.ROOT);
        account = "i" + random;
    }

    @Test
    void nothingChangesBeforeItIsTaken() {
        var plan = roster.preview(administrator, upload(newVillage(), newClerk("")));

        assertThat(plan.rows())
                .extracting(PlannedRow::sheet, PlannedRow::verdict)
                .containsExactly(tuple("UNITS", Verdict.NEW), tuple("MEMBERS", Verdict.NEW));
        assertThat(units.byCode(code)).isEmpty();
        assertThat(members.byLoginName(account)).isEmpty();
    }

    @Test
    void aNewVillageWithItsClerkIsMadeInOneGo() {
        var slips = take(upload(newVillage(), newClerk("村（社区）经办人、community:head")));

        var village = units.byCode(code).orElseThrow();
        var clerk = members.byLoginName(account).orElseThrow();
        assertThat(village.parentId()).isEqualTo(tenant.town.id());
        assertThat(clerk.unitId()).isEqualTo(village.id());
        assertThat(members.holders(village.id(), Role.COMMUNITY_CLERK)).isNotEmpty();
        assertThat(members.holders(village.id(), Role.COMMUNITY_HEAD)).isNotEmpty();
        assertThat(slips).singleElement().satisfies(slip -> assertThat(opens(slip.password()))
                .isTrue());
    }

    @Test
    void takingTheSameTableAgainChangesNothing() {
        take(upload(newVillage(), newClerk("community:clerk")));

        var plan = roster.preview(administrator, upload(newVillage(), newClerk("community:clerk")));

        assertThat(plan.rows()).extracting(PlannedRow::verdict).containsOnly(Verdict.UNCHANGED);
        assertThat(plan.changesAnything()).isFalse();
    }

    @Test
    void namesAndNumbersAreChanged() {
        take(upload(newVillage(), newClerk("")));

        var slips = take(upload(
                List.of(List.of(code, "新名村", "New Village", "VILLAGE", "COMMUNITY", "")),
                List.of(List.of(account, "新名", "138 0000 0000", "", code, ""))));

        assertThat(units.byCode(code).orElseThrow().name()).isEqualTo("新名村");
        assertThat(members.byLoginName(account).orElseThrow())
                .extracting(Member::name, Member::phone)
                .containsExactly("新名", "138 0000 0000");
        assertThat(slips).isEmpty();
    }

    @Test
    void aRoleOfConsequenceWaitsForASecondAdministrator() {
        var id = upload(List.of(), List.of(List.of(account, "镇办", "", "", tenant.town.code(), "town:office")));
        assertThat(roster.preview(administrator, id).rows())
                .extracting(PlannedRow::why)
                .containsExactly("seconds");

        take(id);

        assertThat(members.holders(tenant.town.id(), Role.TOWN_OFFICE)).isEmpty();
        assertThat(proposals.waiting(administrator, 10)).hasSize(1);
        assertThat(roster.preview(
                                administrator,
                                upload(
                                        List.of(),
                                        List.of(List.of(account, "镇办", "", "", tenant.town.code(), "town:office"))))
                        .changesAnything())
                .isFalse();
    }

    @Test
    void everyRowThatCannotBeSaysWhy() {
        var superior = tenants.member(tenant.town, Role.TOWN_LEADER);
        members.grant(superior.memberId(), tenant.city.id(), Role.CITY_LEADER);
        var beside = tenants.member(tenant.otherVillage, Role.COMMUNITY_CLERK);
        var own = tenant.village().code();
        var plan = roster.preview(
                administrator,
                upload(
                        List.of(
                                List.of("code", "x", "", "村", "村（社区）", own),
                                List.of(tenant.otherVillage.code(), "外村", "", "村", "村（社区）", ""),
                                List.of(own, "改级村", "", "社区", "村（社区）", ""),
                                List.of(own, "改级村", "", "村", "村（社区）", ""),
                                List.of(code, "外面", "", "村", "村（社区）", tenant.otherTown.code()),
                                List.of(code + "2", "村下镇", "", "政府", "镇（街道）", own)),
                        List.of(
                                List.of("1x", "错名", "", "", own, ""),
                                List.of(account, "重名", "", "", own, ""),
                                List.of(account.toUpperCase(Locale.ROOT), "重名", "", "", own, ""),
                                List.of(account + "b", "无单位", "", "", tenant.otherVillage.code(), ""),
                                List.of(account + "c", "错岗", "", "", own, "town:office"),
                                List.of(tenants.loginName(beside), "别人", "", "", own, ""),
                                List.of(tenants.loginName(superior), "上级", "", "", tenant.town.code(), ""),
                                List.of(tenants.loginName(administrator), "自己", "", "", tenant.town.code(), ""),
                                List.of(tenants.loginName(tenant.clerk()), "调动", "", "", tenant.town.code(), ""))));

        assertThat(plan.rows())
                .extracting(PlannedRow::why)
                .containsExactly(
                        "unit-fields",
                        "code-taken",
                        "unit-fixed",
                        "twice",
                        "no-parent",
                        "misplaced",
                        "member-fields",
                        "",
                        "twice",
                        "no-unit",
                        "roles",
                        "login-taken",
                        "out-of-reach",
                        "out-of-reach",
                        "member-unit");
    }

    @Test
    void whatChangedSinceThePreviewIsNotTaken() {
        var id = upload(newVillage(), newClerk(""));
        var digest = roster.preview(administrator, id).digest();
        keepMembers.create(
                administrator, new NewMember(tenant.village().id(), account, "先到", "", "", Tenants.PASSWORD, false));

        assertThatThrownBy(() -> roster.take(administrator, id, digest, "")).isInstanceOf(RosterChanged.class);

        assertThat(units.byCode(code)).isEmpty();
    }

    @Test
    void anotherAdministratorDoesNotFindIt() {
        var id = upload(newVillage(), newClerk(""));
        var other = tenant.actor(tenant.town, Role.UNIT_ADMINISTRATOR, 1);

        assertThatThrownBy(() -> roster.preview(other, id)).isInstanceOf(UploadGone.class);
    }

    @Test
    void nothingOfItStaysBehind() {
        take(upload(newVillage(), newClerk("")));

        assertThat(database.sql("select count(1) from sheet_upload where member_id = ?")
                        .param(administrator.memberId())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theTemplateIsAnEmptyRoster() {
        for (var locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            assertThatThrownBy(() -> new ReadRoster().read(template.write(locale)))
                    .hasMessageContaining("sheet.refusal.empty");
        }
    }

    private List<List<String>> newVillage() {
        return List.of(List.of(code, "导入村", "", "村", "村（社区）", tenant.town.code()));
    }

    private List<List<String>> newClerk(String roles) {
        return List.of(List.of(account, "导入员", "", "", code, roles));
    }

    private String upload(List<List<String>> unitRows, List<List<String>> memberRows) {
        return roster.upload(administrator, Tables.of(unitRows, memberRows));
    }

    private List<Slip> take(String id) {
        return roster.take(administrator, id, roster.preview(administrator, id).digest(), "");
    }

    private boolean opens(String password) {
        return signIn.attempt(account, password, "here") instanceof SignInAnswer.Welcome welcome
                && welcome.member().mustChangePassword();
    }
}
