package org.tongchuang.worklist.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.people.TokenScope;
import org.tongchuang.people.WithScope;
import org.tongchuang.web.OpenTo;
import org.tongchuang.web.ProgramCommands;
import org.tongchuang.worklist.ClaimTask;
import org.tongchuang.worklist.CompleteTask;
import org.tongchuang.worklist.Completion;

/** What a program may do to a task: the page's own use cases, each once for an idempotency key. */
@RestController
@RequestMapping("/api/v1/tasks/{id}")
@OpenTo(OpenTo.Audience.SIGNED_IN)
@Tag(name = "tasks", description = "worklist.api.tag")
@ApiResponse(responseCode = "200", description = "worklist.api.read.ok")
@ApiResponse(
        responseCode = "404",
        description = "worklist.api.404",
        content = {})
@ApiResponse(
        responseCode = "409",
        description = "worklist.api.409",
        content = {})
class TaskActsController {

    private static final String KEY = "Idempotency-Key";

    private final ClaimTask claims;
    private final CompleteTask completeTask;
    private final TaskFaults faults;
    private final TaskReader reader;
    private final ProgramCommands commands;
    private final Actors actors;
    private final ObjectMapper json;

    TaskActsController(
            ClaimTask claims,
            CompleteTask completeTask,
            TaskFaults faults,
            TaskReader reader,
            ProgramCommands commands,
            Actors actors,
            ObjectMapper json) {
        this.claims = claims;
        this.completeTask = completeTask;
        this.faults = faults;
        this.reader = reader;
        this.commands = commands;
        this.actors = actors;
        this.json = json;
    }

    @PostMapping("/claim")
    @WithScope(TokenScope.TASKS_WRITE)
    @Operation(summary = "worklist.api.claim")
    TaskFacts claim(
            @Parameter(description = "worklist.api.id") @PathVariable String id,
            @Parameter(description = "worklist.api.key") @RequestHeader(value = KEY, required = false) String key) {
        Actor actor = actors.current();
        return once(key, "claim", id, actor, () -> claims.claim(id, actor));
    }

    @PostMapping("/unclaim")
    @WithScope(TokenScope.TASKS_WRITE)
    @Operation(summary = "worklist.api.unclaim")
    TaskFacts unclaim(
            @Parameter(description = "worklist.api.id") @PathVariable String id,
            @Parameter(description = "worklist.api.key") @RequestHeader(value = KEY, required = false) String key) {
        Actor actor = actors.current();
        return once(key, "unclaim", id, actor, () -> claims.unclaim(id, actor));
    }

    @PostMapping(value = "/complete", consumes = MediaType.APPLICATION_JSON_VALUE)
    @WithScope(TokenScope.TASKS_WRITE)
    @Operation(
            summary = "worklist.api.complete",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            description = "worklist.api.body",
                            content = @Content(schema = @Schema(type = "object"))))
    @ApiResponse(
            responseCode = "400",
            description = "worklist.api.400",
            content = {})
    @ApiResponse(
            responseCode = "422",
            description = "worklist.api.422",
            content = {})
    TaskFacts complete(
            @Parameter(description = "worklist.api.id") @PathVariable String id,
            @Parameter(description = "worklist.api.key") @RequestHeader(value = KEY, required = false) String key,
            @RequestBody String body) {
        Actor actor = actors.current();
        requireObject(body);
        return once(key, "complete " + body, id, actor, () -> complete(id, body, actor));
    }

    private TaskFacts once(String key, String request, String id, Actor actor, Runnable work) {
        commands.once(key, id + " " + request, actor.memberId(), "/api/v1/tasks/" + id, work);
        return reader.read(id, actor);
    }

    /** Leaves nothing in the log when there is something to mend, so that the mended request is another one. */
    private void complete(String id, String body, Actor actor) {
        if (completeTask.complete(id, body, actor) instanceof Completion.NotYet why) {
            throw faults.of(why);
        }
    }

    private void requireObject(String body) {
        try {
            if (json.readTree(body).isObject()) {
                return;
            }
        } catch (JsonProcessingException unreadable) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, null, unreadable);
        }
        throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
}
