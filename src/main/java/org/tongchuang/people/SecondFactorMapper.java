package org.tongchuang.people;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface SecondFactorMapper {

    Optional<SecondFactor> find(String memberId);

    int insert(@Param("memberId") String memberId, @Param("sealed") String sealed, @Param("now") Instant now);

    int delete(String memberId);

    int updateConfirmed(@Param("memberId") String memberId, @Param("now") Instant now);

    /** Nothing if that code, or a later one, was used already. */
    int updateStep(@Param("memberId") String memberId, @Param("step") long step);

    int insertRecovery(@Param("memberId") String memberId, @Param("mark") String mark);

    int deleteRecovery(String memberId);

    int countRecovery(String memberId);

    int updateRecoveryUsed(@Param("memberId") String memberId, @Param("mark") String mark, @Param("now") Instant now);

    Optional<String> findRule(String unitId);

    int deleteRule(String unitId);

    int insertRule(
            @Param("unitId") String unitId,
            @Param("roles") String roles,
            @Param("setBy") String setBy,
            @Param("now") Instant now);
}
