package org.tongchuang.worklist;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface TransferMapper {

    void insert(Transfer transfer);

    /** Newest first. */
    List<Transfer> listOfTask(String taskId);
}
