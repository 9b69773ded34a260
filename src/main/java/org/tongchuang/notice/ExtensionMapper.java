package org.tongchuang.notice;

import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface ExtensionMapper {

    void insert(VerificationExtension extension);

    Optional<VerificationExtension> find(String objectionId);
}
