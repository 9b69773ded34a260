package org.tongchuang.designation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tongchuang.designation.Designations;
import org.tongchuang.designation.TitleFilter;
import org.tongchuang.designation.TitleState;
import org.tongchuang.web.OpenTo;

/** The public register for programs: what its page shows, without a token. */
@RestController
@RequestMapping("/api/v1/titles")
@OpenTo(OpenTo.Audience.ANYONE)
@Tag(name = "titles", description = "designation.api.tag")
class TitleApiController {

    private static final int ROWS = 20;
    private static final int LAST_PAGE = 500;
    private static final int CAP = 1000;
    private static final int MOST_CHARS = 60;

    private final Designations designations;

    TitleApiController(Designations designations) {
        this.designations = designations;
    }

    @GetMapping
    @Operation(summary = "designation.api.list")
    @ApiResponse(responseCode = "200", description = "designation.api.list.ok")
    PublicTitles list(
            @Parameter(description = "designation.api.state") @RequestParam(required = false) TitleState state,
            @Parameter(description = "designation.api.q") @RequestParam(defaultValue = "") String q,
            @Parameter(description = "designation.api.page") @RequestParam(defaultValue = "1") int page) {
        var filter = new TitleFilter(state, q.substring(0, Math.min(q.length(), MOST_CHARS)));
        int here = Math.min(Math.max(page, 1), LAST_PAGE);
        int total = designations.countRegister(filter);
        var rows = designations.register(filter, ROWS, (here - 1) * ROWS).stream()
                .map(PublicTitle::of)
                .toList();
        return new PublicTitles(rows, here, ROWS, total, total >= CAP);
    }
}
