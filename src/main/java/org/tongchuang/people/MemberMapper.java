package org.tongchuang.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface MemberMapper {

    Optional<Member> find(String id);

    Optional<Member> findByLoginName(String loginName);

    List<Holder> listHolders(
            @Param("unitId") String unitId, @Param("role") String role, @Param("today") LocalDate today);

    /** The same of several units and roles. */
    List<RoleHolder> listHoldersOf(
            @Param("unitIds") Collection<String> unitIds,
            @Param("roles") Collection<String> roles,
            @Param("today") LocalDate today);

    List<Membership> listMemberships(String memberId);

    List<ActorRow> listActorRows(
            @Param("memberId") String memberId, @Param("unitId") String unitId, @Param("today") LocalDate today);

    Optional<Credentials> findCredentials(String loginName);

    Optional<Credentials> findCredentialsOf(String id);

    long countMembers();

    int insert(
            @Param("id") String id,
            @Param("loginName") String loginName,
            @Param("member") NewMember member,
            @Param("passwordHash") String passwordHash,
            @Param("now") Instant now);

    int updatePassword(
            @Param("id") String id,
            @Param("passwordHash") String passwordHash,
            @Param("mustChange") boolean mustChange);

    int updateResetBy(@Param("id") String id, @Param("resetBy") String resetBy, @Param("now") Instant now);

    int countResetBy(@Param("id") String id, @Param("resetBy") String resetBy, @Param("since") Instant since);

    int insertMembership(Membership membership);

    Optional<Membership> findMembership(String id);

    /** Shortens a role; nothing if it ends by then already. */
    int updateEnd(@Param("id") String id, @Param("endsOn") LocalDate endsOn);

    int updateEnabled(@Param("id") String id, @Param("enabled") boolean enabled);

    int updatePerson(
            @Param("id") String id,
            @Param("name") String name,
            @Param("phone") String phone,
            @Param("email") String email);

    List<MemberRow> listRows(@Param("path") String path, @Param("search") String search, @Param("limit") int limit);

    List<MemberRow> listOf(String unitId);

    List<HeldRole> listRolesOf(String memberId);

    List<HeldRole> listRolesIn(@Param("unitId") String unitId, @Param("today") LocalDate today);
}
