package org.tongchuang.people;

import java.time.Instant;
import java.time.LocalDate;
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

    List<Membership> listMemberships(String memberId);

    long countMembers();

    int insert(
            @Param("id") String id,
            @Param("loginName") String loginName,
            @Param("member") NewMember member,
            @Param("passwordHash") String passwordHash,
            @Param("now") Instant now);

    int insertMembership(Membership membership);
}
