package org.tongchuang.worklist;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.tongchuang.people.Scope;

@Mapper
interface TaskMapper {

    /** Writes the rows with their assignees' names, counting the round of each among the tasks of the same step. */
    void insert(@Param("tasks") List<Task> tasks);

    int updateClaimed(
            @Param("id") String id,
            @Param("holder") String holder,
            @Param("assigneeId") String assigneeId,
            @Param("assigneeName") String assigneeName);

    int updateUnclaimed(@Param("id") String id, @Param("holder") String holder, @Param("assigneeId") String assigneeId);

    int updateTransferred(
            @Param("id") String id,
            @Param("from") String from,
            @Param("holder") String holder,
            @Param("assigneeId") String assigneeId,
            @Param("assigneeName") String assigneeName,
            @Param("part") String part);

    int updateDone(
            @Param("id") String id,
            @Param("holders") List<String> holders,
            @Param("doneAt") Instant doneAt,
            @Param("doneBy") String doneBy,
            @Param("doneByName") String doneByName,
            @Param("outcome") String outcome);

    List<HandedIn> listHandedInSince(Instant limit);

    int updateCancelled(@Param("engineTaskId") String engineTaskId, @Param("doneAt") Instant doneAt);

    int updateDue(@Param("id") String id, @Param("dueAt") Instant dueAt);

    /** Sets a later date; as it comes near, it is reminded of as if the earlier had never been. */
    int updatePostponed(@Param("id") String id, @Param("from") Instant from, @Param("to") Instant to);

    /** Whoever is told on the day needs no reminder any more. */
    int updateDueDay(@Param("id") String id, @Param("at") Instant at);

    int updateReminded(@Param("id") String id, @Param("at") Instant at);

    int updateEscalated(@Param("id") String id, @Param("at") Instant at);

    Optional<Task> find(String id);

    /** The open task and its dossier, if it is one of these holders' and none of the members is shut out of the dossier. */
    Optional<Doable> lockDoable(
            @Param("id") String id, @Param("holders") List<String> holders, @Param("memberIds") List<String> memberIds);

    Optional<Task> findByEngineTask(String engineTaskId);

    List<Task> listOpen(String dossierId);

    /** Open tasks on dossiers of the units at and below a path that are due on the day or later. */
    List<Task> listOpenBelow(@Param("unitPath") String unitPath, @Param("dueAfter") Instant dueAfter);

    /** Open tasks due in between that nobody was told of on their day. */
    List<Task> listDueWithin(@Param("from") Instant from, @Param("until") Instant until, @Param("limit") int limit);

    /** Open tasks due in between that nobody was reminded of, of the units below the path and not below the nearer ones. */
    List<Task> listDueBelow(
            @Param("unitPath") String unitPath,
            @Param("nearer") List<String> nearer,
            @Param("from") Instant from,
            @Param("until") Instant until,
            @Param("limit") int limit);

    List<Task> listOverdue(@Param("now") Instant now, @Param("limit") int limit);

    /**
     * The first of the open work of each of several holders, in no order; the caller sorts them.
     *
     * @param asked whether what the member is asked to sign belongs to it
     */
    List<WorklistRow> listOpenWork(
            @Param("holders") List<String> holders,
            @Param("asked") boolean asked,
            @Param("query") WorklistQuery query,
            @Param("upTo") int upTo);

    /** The tasks stop at the cap. */
    int countOpenWork(
            @Param("holders") List<String> holders,
            @Param("asked") boolean asked,
            @Param("query") WorklistQuery query,
            @Param("cap") int cap);

    List<WorklistRow> listDone(
            @Param("memberId") String memberId, @Param("query") WorklistQuery query, @Param("upTo") int upTo);

    Optional<WorklistRow> findDone(@Param("id") String id, @Param("query") WorklistQuery query);

    /**
     * All numbers of a page; the filter looks through the open work of the holders, or through what {@code doneBy} did.
     *
     * @param scope of the dossiers whose requests for more time are counted; null for somebody who decides none
     * @param leader whether he decides those that are for a leader too
     */
    WorkCounts countWork(
            @Param("mine") String mine,
            @Param("unit") List<String> unit,
            @Param("holders") List<String> holders,
            @Param("asked") boolean asked,
            @Param("doneBy") String doneBy,
            @Param("query") WorklistQuery query,
            @Param("scope") Scope scope,
            @Param("leader") boolean leader,
            @Param("cap") int cap);

    /**
     * Open work of others, the most urgent first.
     *
     * @param scope of the dossiers that are seen
     * @param below of the units that are watched over
     * @param holders whose work the asking member's own is
     */
    List<Task> listWatched(
            @Param("scope") Scope scope,
            @Param("below") Scope below,
            @Param("holders") List<String> holders,
            @Param("query") WatchedQuery query,
            @Param("limit") int limit,
            @Param("offset") int offset);

    int countWatched(
            @Param("scope") Scope scope,
            @Param("below") Scope below,
            @Param("holders") List<String> holders,
            @Param("query") WatchedQuery query,
            @Param("cap") int cap);

    void insertReading(@Param("taskId") String taskId, @Param("memberId") String memberId, @Param("at") Instant at);

    /**
     * By holder, and by the marks for what members are asked to sign, what is prepared at their desks, and what others
     * prepare for them, with the member behind each.
     */
    List<WorkMark> listMarks(
            @Param("holders") Set<String> holders,
            @Param("members") Set<String> members,
            @Param("desks") Set<String> desks,
            @Param("asked") String asked,
            @Param("preparing") String preparing,
            @Param("delegating") String delegating);

    String findView(String memberId);

    /** Writes what the member has chosen, or over what he had chosen before. */
    void insertView(@Param("memberId") String memberId, @Param("shown") String shown);

    int updateUrged(@Param("id") String id, @Param("at") Instant at, @Param("today") Instant today);

    List<Task> listOfParts(String dossierId);

    /** It is a step of another version of its programme. */
    void updateUpgraded(
            @Param("id") String id,
            @Param("versionId") String versionId,
            @Param("step") String step,
            @Param("name") String name,
            @Param("formId") String formId);
}
