package org.tongchuang.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface SealMapper {

    List<ChainHead> listUnsealedHeads();

    List<ChainHead> listHeadsOf(LocalDate sealedOn);

    Optional<Seal> findLast();

    Optional<Seal> find(LocalDate sealedOn);

    List<Seal> listSeals();

    int insert(Seal seal);

    int insertHead(@Param("head") ChainHead head, @Param("sealedOn") LocalDate sealedOn);

    /** The sealed entries of these chains that are gone or say something else now. */
    List<ChainHead> listContradicted(@Param("chains") List<String> chains);
}
