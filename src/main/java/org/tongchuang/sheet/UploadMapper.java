package org.tongchuang.sheet;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface UploadMapper {

    int insert(
            @Param("id") String id,
            @Param("place") Uploads.Place place,
            @Param("content") String content,
            @Param("now") Instant now);

    Optional<String> findContent(@Param("id") String id, @Param("place") Uploads.Place place);

    int delete(@Param("id") String id, @Param("place") Uploads.Place place);

    /** Those at the place, and everybody's from before. */
    int deleteOld(@Param("place") Uploads.Place place, @Param("before") Instant before);
}
