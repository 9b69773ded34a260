package org.tongchuang.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Clock;
import java.util.function.UnaryOperator;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.evidence.KeepFile;
import org.tongchuang.people.Actor;
import org.tongchuang.web.WholeStep;

/**
 * The answers of a scenario with its placeholders filled in: {@code @text 30} an example text of at least 30 characters,
 * {@code @today+5} a date, {@code @image} a file that is uploaded for the field, {@code @community:head} who holds the
 * role, {@code @unit department} the first department of the dossier's unit, {@code @owner community:head} the role itself
 * where a follow-up order asks for its owner.
 */
@Component
class SampleAnswers {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Cast cast;
    private final ExampleTexts texts;
    private final KeepFile files;
    private final WholeStep whole;
    private final Clock clock;

    SampleAnswers(Cast cast, ExampleTexts texts, KeepFile files, WholeStep whole, Clock clock) {
        this.cast = cast;
        this.texts = texts;
        this.files = files;
        this.whole = whole;
        this.clock = clock;
    }

    /** Answers on the form of a task. */
    TaskWork.Answers of(JsonNode with, Story story) {
        return files -> with.isMissingNode() ? JSON.createObjectNode() : new Filling(story, files).of(with, "");
    }

    /** Answers on the form of a letter from outside. */
    String of(JsonNode with, Story story, String message, Actor actor) {
        return of(with, story).with(field -> scan(story, message, field, actor)).toString();
    }

    /** Answers without files. */
    JsonNode plain(JsonNode with, Story story) {
        return new Filling(story, field -> {
                    throw new ScenarioFailed("no file can be given here: " + field, "scenario.failed.no-file", field);
                })
                .of(with, "");
    }

    private String scan(Story story, String message, String field, Actor actor) {
        var picture = new ByteArrayResource(SamplePicture.png(story.number()));
        return whole.run(() -> files.forLetter(story.dossierId(), message, field, "示例扫描件.png", picture, actor))
                .id();
    }

    private final class Filling {

        private final Story story;
        private final UnaryOperator<String> image;

        Filling(Story story, UnaryOperator<String> image) {
            this.story = story;
            this.image = image;
        }

        JsonNode of(JsonNode node, String field) {
            if (node.isObject()) {
                ObjectNode object = JSON.createObjectNode();
                node.properties()
                        .forEach(each -> object.set(
                                each.getKey(),
                                of(each.getValue(), field.isEmpty() ? each.getKey() : field + "." + each.getKey())));
                return object;
            }
            if (node.isArray()) {
                ArrayNode array = JSON.createArrayNode();
                node.forEach(each -> array.add(of(each, field)));
                return array;
            }
            boolean placeholder = node.isTextual() && node.asText().startsWith("@");
            return placeholder ? TextNode.valueOf(sample(node.asText().substring(1), field)) : node;
        }

        private String sample(String wanted, String field) {
            if (wanted.startsWith("text ")) {
                return texts.of(field, Integer.parseInt(wanted.substring(5)));
            }
            if (wanted.startsWith("today")) {
                String days = wanted.substring(5);
                return ChinaTime.today(clock)
                        .plusDays(days.isEmpty() ? 0 : Integer.parseInt(days))
                        .toString();
            }
            if (wanted.equals("unit department")) {
                return cast.department(story);
            }
            if (wanted.startsWith("owner ")) {
                String role = wanted.substring(6);
                return cast.holder(story, role).unitId() + "|" + role;
            }
            return wanted.equals("image")
                    ? image.apply(field)
                    : cast.holder(story, wanted).memberId();
        }
    }
}
