package org.tongchuang.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FormTableTest {

    private static final String FIELDS =
            """
            {"type": "default", "id": "month", "schemaVersion": 16, "components": [
              {"type": "group", "id": "G1", "label": "失业", "properties": {"en": "Unemployment"}, "components": [
                {"type": "number", "id": "F1", "key": "found", "label": "其中已就业", "decimalDigits": 0,
                 "appearance": {"suffixAdorner": "人"}, "validate": {"required": true}, "properties": {"en": "Found work"}}]},
              {"type": "group", "id": "G2", "label": "援助", "properties": {"en": "Help"}, "components": [
                {"type": "number", "id": "F2", "key": "helped", "label": "其中已就业", "properties": {"en": "Found work"}},
                {"type": "number", "id": "F3", "key": "again", "label": "次数", "properties": {"en": "Times"}},
                {"type": "number", "id": "F4", "key": "more", "label": "次数", "properties": {"en": "Times"}}]},
              {"type": "select", "id": "F5", "key": "kind", "label": "类别", "properties": {"en": "Kind"},
               "values": [{"label": "讲座（室内）", "value": "TALK"}, {"label": "演练", "value": "DRILL"}]},
              {"type": "checklist", "id": "F6", "key": "aids", "label": "用具",
               "values": [{"label": "灯、绳", "value": "LIGHT"}, {"label": "药箱", "value": "KIT"}]},
              {"type": "checkbox", "id": "F7", "key": "closed", "label": "已整改"},
              {"type": "textfield", "id": "F8", "key": "shown", "label": "只读", "readonly": true}%s
            ]}
            """;
    private static final FormTable TABLE = FormTable.of(FormSchema.read(FIELDS.formatted("")));

    @Test
    void fieldsCalledTheSameAreToldApart() {
        assertThat(TABLE.columns())
                .extracting(column -> column.head(false))
                .containsExactly("其中已就业（失业）", "其中已就业（援助）", "次数（again）", "次数（more）", "类别", "用具", "已整改");
        assertThat(TABLE.columns().get(1).head(true)).isEqualTo("Found work（Help）");
        assertThat(TABLE.whole()).isTrue();
    }

    @Test
    void headsAreKnownInEitherLanguageByKeyAndInAnyWidth() {
        assertThat(List.of("其中已就业（援助）", "其中已就业 (援助)", "found work(help)", "helped"))
                .allSatisfy(head ->
                        assertThat(TABLE.called(head).orElseThrow().key()).isEqualTo("helped"));
        assertThat(TABLE.called("其中已就业")).isEmpty();
        assertThat(TABLE.called("只读")).isEmpty();
    }

    @Test
    void cellsAreReadAsThePageWouldPostThem() {
        assertThat(posted("kind", "讲座(室内)")).containsExactly("TALK");
        assertThat(posted("kind", "DRILL")).containsExactly("DRILL");
        assertThat(posted("kind", "不认识")).containsExactly("不认识");
        assertThat(posted("aids", "灯、绳")).containsExactly("LIGHT");
        assertThat(posted("aids", "药箱，别的")).containsExactly("KIT", "别的");
        assertThat(posted("found", "１２ 人")).containsExactly("12 ");
        assertThat(posted("closed", "是")).containsExactly("true");
        assertThat(posted("closed", "否")).isEmpty();
        assertThat(TABLE.called("已整改").orElseThrow().posted("大概")).isEmpty();
    }

    @Test
    void whatNoCellCanHoldMakesATableTooLittle() {
        String files = ", {\"type\": \"filepicker\", \"id\": \"F9\", \"key\": \"proof\", \"label\": \"凭证\"%s}";

        assertThat(whole(files.formatted(", \"validate\": {\"required\": true}")))
                .isFalse();
        assertThat(whole(files.formatted(""))).isTrue();
    }

    private static boolean whole(String more) {
        return FormTable.of(FormSchema.read(FIELDS.formatted(more))).whole();
    }

    private static List<String> posted(String head, String cell) {
        return TABLE.called(head).orElseThrow().posted(cell).orElseThrow();
    }
}
