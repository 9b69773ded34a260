package org.tongchuang.worklist;

/**
 * How much one person has in one role of one unit.
 *
 * @param tasks open tasks that he has taken
 */
public record Load(
        String memberId, String memberName, String unitId, String unitName, String unitPath, String role, int tasks) {}
