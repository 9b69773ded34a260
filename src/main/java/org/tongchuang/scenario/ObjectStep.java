package org.tongchuang.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tongchuang.notice.FileObjection;
import org.tongchuang.notice.NewObjection;
import org.tongchuang.notice.NoticeRow;
import org.tongchuang.notice.Objection;
import org.tongchuang.notice.Objector;
import org.tongchuang.notice.PublicNotices;
import org.tongchuang.notice.Receipts;
import org.tongchuang.web.WholeStep;

/** {@code object: {kind}}: somebody objects on the public page, with a name or as an anonymous clue. */
@Component
class ObjectStep implements ScenarioStep {

    private static final Objector SOMEBODY = new Objector(false, "某居民", "", "example@example.org");

    private final PublicNotices notices;
    private final FileObjection objections;
    private final WholeStep whole;

    ObjectStep(PublicNotices notices, FileObjection objections, WholeStep whole) {
        this.notices = notices;
        this.objections = objections;
        this.whole = whole;
    }

    @Override
    public String verb() {
        return "object";
    }

    @Override
    public void play(Story story, JsonNode told) {
        boolean named = Objection.Kind.valueOf(told.get("kind").asText()) == Objection.Kind.REAL_NAME;
        NoticeRow row = newest(story);
        var said = new NewObjection(
                row.noticeId(), row.id(), named ? SOMEBODY : null, "公示材料所列绿地面积与村口现场情况不一致。", "村口规划图与现场照片。");
        whole.run(() -> objections.file(said, Receipts.hash(UUID.randomUUID().toString())));
    }

    private NoticeRow newest(Story story) {
        List<NoticeRow> rows = notices.rowsOfDossier(story.dossierId());
        if (rows.isEmpty()) {
            throw new ScenarioFailed("no notice names this dossier", "scenario.failed.no-notice");
        }
        return rows.get(rows.size() - 1);
    }
}
