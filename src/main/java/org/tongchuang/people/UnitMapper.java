package org.tongchuang.people;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface UnitMapper {

    Optional<Unit> find(String id);

    Optional<Unit> findByCode(String code);

    Optional<KeptAncestors.Read> findGovernmentAbove(@Param("id") String id, @Param("level") Level level);

    List<Unit> listAncestors(String id);

    List<Unit> listBelow(@Param("path") String path, @Param("kinds") List<UnitKind> kinds);

    /** Inserted with its id for a path until the database has given the short number. */
    int insert(@Param("id") String id, @Param("unit") NewUnit unit);

    int updatePath(@Param("id") String id, @Param("parentPath") String parentPath);

    /** A unit is about to change; whoever changes another waits. */
    void updateEdition();

    int updateName(@Param("id") String id, @Param("name") String name, @Param("nameEn") String nameEn);

    int updateActive(@Param("id") String id, @Param("active") boolean active);

    /** Active units below, and people who can sign in at or below. */
    int countInUse(String path);

    List<UnitRow> listRows(
            @Param("path") String path,
            @Param("search") String search,
            @Param("size") int size,
            @Param("offset") int offset);

    long countRows(@Param("path") String path, @Param("search") String search);
}
