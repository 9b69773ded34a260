package org.tongchuang.document;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface PdfMapper {

    void insert(@Param("sha256") String sha256, @Param("content") byte[] content, @Param("madeAt") Instant madeAt);

    Optional<StoredPdf> find(String sha256);

    void insertCertificate(Certificate certificate);

    int updateCertificate(@Param("designationId") String designationId, @Param("pdfSha256") String pdfSha256);

    Optional<Certificate> findCertificate(String designationId);
}
