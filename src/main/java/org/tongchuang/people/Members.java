package org.tongchuang.people;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may sign in, and who holds which role where. Asks nobody's permission; the use cases for administrators do. */
@Component
public class Members {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final MemberMapper rows;
    private final PasswordEncoder passwords;
    private final Clock clock;

    Members(MemberMapper rows, PasswordEncoder passwords, Clock clock) {
        this.rows = rows;
        this.passwords = passwords;
        this.clock = clock;
    }

    public Member get(String id) {
        return find(id).orElseThrow(() -> new MemberMissing(id));
    }

    public Optional<Member> find(String id) {
        return rows.find(id);
    }

    public Optional<Member> byLoginName(String loginName) {
        return rows.findByLoginName(loginName.strip().toLowerCase(Locale.ROOT));
    }

    /** Who holds a role in exactly this unit today and may sign in. */
    public List<Holder> holders(String unitId, String role) {
        return rows.listHolders(unitId, role, today());
    }

    /** The same of several units and roles. */
    public List<RoleHolder> holders(Collection<String> unitIds, Collection<String> roles) {
        return unitIds.isEmpty() || roles.isEmpty() ? List.of() : rows.listHoldersOf(unitIds, roles, today());
    }

    /** The roles that a member holds today, in every unit. */
    public List<Membership> memberships(String memberId) {
        return rows.listMemberships(memberId).stream()
                .filter(membership -> membership.holdsOn(today()))
                .toList();
    }

    /** Every role that a member ever held: a former unit is a conflict of interest too. */
    public List<Membership> membershipsEver(String memberId) {
        return rows.listMemberships(memberId);
    }

    public boolean isEmpty() {
        return rows.countMembers() == 0;
    }

    @Transactional
    public Member create(NewMember member) {
        var id = UUID.randomUUID().toString();
        var loginName = member.loginName().strip().toLowerCase(Locale.ROOT);
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        rows.insert(id, loginName, member, passwords.encode(member.password()), now);
        return get(id);
    }

    /** Gives a role from today on. */
    @Transactional
    public Membership grant(String memberId, String unitId, String role) {
        return grant(memberId, unitId, role, today(), null);
    }

    @Transactional
    public Membership grant(String memberId, String unitId, String role, LocalDate startsOn, LocalDate endsOn) {
        var membership = new Membership(UUID.randomUUID().toString(), memberId, unitId, role, startsOn, endsOn);
        rows.insertMembership(membership);
        return membership;
    }

    /** Members at and below a unit whose name or account contains the word. */
    public List<MemberRow> search(Unit top, String word, int limit) {
        return rows.listRows(top.path(), word.strip(), limit);
    }

    public List<MemberRow> of(String unitId) {
        return rows.listOf(unitId);
    }

    public List<HeldRole> rolesToday(Member member) {
        return rows.listRolesOf(member.id()).stream()
                .filter(role -> role.isHeldOn(today()))
                .toList();
    }

    /** Past and coming ones too. */
    public List<HeldRole> roles(Member member) {
        return rows.listRolesOf(member.id());
    }

    /** Roles held in a unit now or later. */
    public List<HeldRole> rolesIn(Unit unit) {
        return rows.listRolesIn(unit.id(), today());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(SHANGHAI));
    }
}
