package org.tongchuang.audit;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface AuditMapper {

    Optional<ChainHead> findHeadForUpdate(String chain);

    /** Does nothing if somebody else began the chain first. */
    int insertHead(ChainHead head);

    /** Moves the head on, if it is where it was. */
    int updateHead(@Param("before") ChainHead before, @Param("head") ChainHead head);

    int insert(List<StoredEntry> entries);

    List<StoredEntry> listNewest(@Param("chain") String chain, @Param("limit") int limit, @Param("offset") int offset);

    /** The entries of these chains, each chain's in order. */
    List<StoredEntry> listEntries(@Param("chains") List<String> chains);

    List<ChainHead> listHeads(@Param("chains") List<String> chains);

    long countEntries(String chain);

    List<String> listChainsFrom(String beginning);

    /** Every chain that has a head, an entry or a seal: a chain may not vanish whole. */
    List<String> listChains();
}
