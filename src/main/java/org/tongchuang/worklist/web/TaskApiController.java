package org.tongchuang.worklist.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.people.TokenScope;
import org.tongchuang.people.WithScope;
import org.tongchuang.programme.ProgrammeContents;
import org.tongchuang.web.OpenTo;
import org.tongchuang.worklist.Worklist;
import org.tongchuang.worklist.WorklistQuery;

/** The worklist for programs. Reading doesn't mark a task as seen: a program isn't a person looking. */
@RestController
@RequestMapping("/api/v1/tasks")
@OpenTo(OpenTo.Audience.SIGNED_IN)
@Tag(name = "tasks", description = "worklist.api.tag")
class TaskApiController {

    private final Worklist worklist;
    private final TaskReader reader;
    private final ProgrammeContents contents;
    private final Actors actors;
    private final Clock clock;

    TaskApiController(Worklist worklist, TaskReader reader, ProgrammeContents contents, Actors actors, Clock clock) {
        this.worklist = worklist;
        this.reader = reader;
        this.contents = contents;
        this.actors = actors;
        this.clock = clock;
    }

    @GetMapping
    @WithScope(TokenScope.TASKS_READ)
    @Operation(summary = "worklist.api.list")
    @ApiResponse(responseCode = "200", description = "worklist.api.list.ok")
    ListedTasks list(@ParameterObject ListForm form) {
        Actor actor = actors.current();
        WorklistQuery query = form.query(actor.memberId(), clock);
        int total = worklist.countOpen(actor, form.shelf(), query);
        List<ListedTask> rows = worklist.open(actor, form.shelf(), query, ListForm.ROWS, form.offset()).stream()
                .map(row -> ListedTask.of(
                        row, contents.texts(row.programmeVersionId(), LocaleContextHolder.getLocale()), actor))
                .toList();
        return new ListedTasks(rows, form.page(), ListForm.ROWS, total, total >= Worklist.CAP);
    }

    @GetMapping("/{id}")
    @WithScope(TokenScope.TASKS_READ)
    @Operation(summary = "worklist.api.read")
    @ApiResponse(responseCode = "200", description = "worklist.api.read.ok")
    @ApiResponse(
            responseCode = "404",
            description = "worklist.api.404",
            content = {})
    TaskFacts read(@Parameter(description = "worklist.api.id") @PathVariable String id) {
        return reader.read(id, actors.current());
    }
}
