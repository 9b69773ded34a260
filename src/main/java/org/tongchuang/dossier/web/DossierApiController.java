package org.tongchuang.dossier.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.StartDossiers;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.people.TokenScope;
import org.tongchuang.people.Unit;
import org.tongchuang.people.Units;
import org.tongchuang.people.WithScope;
import org.tongchuang.web.OpenTo;
import org.tongchuang.web.ProgramCommands;

/** Dossiers for programs: start one for a chosen community, and see where one stands. */
@RestController
@RequestMapping("/api/v1/dossiers")
@OpenTo(OpenTo.Audience.SIGNED_IN)
@Tag(name = "dossiers", description = "dossier.api.tag")
class DossierApiController {

    private final StartDossiers starts;
    private final DossierReader reader;
    private final Units units;
    private final ProgramCommands commands;
    private final Actors actors;

    DossierApiController(
            StartDossiers starts, DossierReader reader, Units units, ProgramCommands commands, Actors actors) {
        this.starts = starts;
        this.reader = reader;
        this.units = units;
        this.commands = commands;
        this.actors = actors;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @WithScope(TokenScope.DOSSIERS_WRITE)
    @Operation(summary = "dossier.api.start")
    @ApiResponse(responseCode = "201", description = "dossier.api.start.ok")
    @ApiResponse(
            responseCode = "400",
            description = "dossier.api.400",
            content = {})
    @ApiResponse(
            responseCode = "404",
            description = "dossier.api.start.404",
            content = {})
    @ApiResponse(
            responseCode = "422",
            description = "dossier.api.422",
            content = {})
    ResponseEntity<DossierFacts> start(
            @Valid @RequestBody WantedDossier wanted,
            @Parameter(description = "dossier.api.key") @RequestHeader(value = "Idempotency-Key", required = false)
                    String key) {
        Actor actor = actors.current();
        String id = commands.once(key, "start " + wanted, actor.memberId(), () -> start(wanted, actor));
        return ResponseEntity.created(URI.create("/api/v1/dossiers/" + id)).body(reader.read(id, actor));
    }

    @GetMapping("/{id}")
    @WithScope(TokenScope.DOSSIERS_READ)
    @Operation(summary = "dossier.api.read")
    @ApiResponse(responseCode = "200", description = "dossier.api.read.ok")
    @ApiResponse(
            responseCode = "404",
            description = "dossier.api.404",
            content = {})
    DossierFacts read(@Parameter(description = "dossier.api.id") @PathVariable String id) {
        return reader.read(id, actors.current());
    }

    /** A code that no unit has is answered like one that isn't the actor's: nobody learns what units there are. */
    private String start(WantedDossier wanted, Actor actor) {
        String unitId = units.byCode(wanted.unitCode()).map(Unit::id).orElse("");
        return starts.startOne(wanted.campaignId(), unitId, actor)
                .map(Dossier::id)
                .orElseThrow(() -> new NotWaitingToStart(wanted.unitCode()));
    }
}
