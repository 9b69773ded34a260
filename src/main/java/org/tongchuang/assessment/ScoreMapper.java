package org.tongchuang.assessment;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface ScoreMapper {

    List<Score> list(Column column);

    Optional<Score> find(@Param("column") Column column, @Param("indicator") String indicator);

    /** Answers 0 if somebody else was first. */
    int insert(@Param("column") Column column, @Param("score") Score score);

    int update(@Param("score") Score score, @Param("expected") int expected);

    void insertVersion(SheetVersion version);

    void insertVersionRows(@Param("versionId") String versionId, @Param("rows") List<SealedRow> rows);

    /** The rows of the newest version of each column of a dossier, and those that are being filled in. */
    List<SheetRow> listNewest(String dossierId);

    List<SheetVersion> listVersions(String dossierId);

    List<String> listDossiersWithVersions();

    List<SealedRow> listRows(String versionId);
}
