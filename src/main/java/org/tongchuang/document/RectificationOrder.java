package org.tongchuang.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tongchuang.designation.Designation;
import org.tongchuang.designation.Designations;
import org.tongchuang.designation.Rectification;
import org.tongchuang.designation.Rectifications;
import org.tongchuang.people.Member;
import org.tongchuang.people.Members;

/** Tells a community what to put right, by when. */
@Component
class RectificationOrder implements PaperSource {

    static final String PAPER = "rectificationOrder";

    private final Rectifications rectifications;
    private final Designations designations;
    private final Members members;
    private final PaperWords words;

    RectificationOrder(Rectifications rectifications, Designations designations, Members members, PaperWords words) {
        this.rectifications = rectifications;
        this.designations = designations;
        this.members = members;
        this.words = words;
    }

    @Override
    public String paper() {
        return PAPER;
    }

    @Override
    public Map<String, Object> facts(OfficialDocument document) {
        Rectification order = rectifications.get(document.subjectId());
        Designation title = designations.get(order.designationId());
        return Map.of(
                "titleName", title.titleName(),
                "community", Map.of("name", title.unitName(), "town", title.townName()),
                "certificateNo", title.number(),
                "grounds", order.grounds(),
                "dueOn", words.day(order.dueOn()),
                "problems", problems(order));
    }

    private List<Map<String, String>> problems(Rectification order) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (JsonNode problem : tree(order.problems())) {
            rows.add(Map.of(
                    "problem", problem.path("problem").asText(),
                    "measure", problem.path("measure").asText(),
                    "owner", owner(problem.path("problemOwnerId").asText()),
                    "dueOn", day(problem.path("problemDue").asText(), order)));
        }
        return rows;
    }

    private String owner(String memberId) {
        return members.find(memberId).map(Member::name).orElse("");
    }

    private String day(String date, Rectification order) {
        return words.day(date.isEmpty() ? order.dueOn() : LocalDate.parse(date));
    }

    private static JsonNode tree(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
