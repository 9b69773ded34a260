package org.tongchuang.form;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;

class FormPageTest {

    private static final Configuration PAGES = pages();

    private final Forms forms = ExampleForm.forms();

    @BeforeEach
    void readInChinese() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @AfterEach
    void readAsBefore() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void opensWithKnownValuesAndTheFirstConditionsDecided() {
        String page = opened();

        assertThat(page)
                .contains("请核对", "<strong>柳溪村</strong>", "<li>四至清楚</li>", "GC-2026-ZT-0007", "<td>88.5</td>")
                .contains("name=\"households\"", "按物业清册填写", "name=\"outcome\"")
                .doesNotContain("name=\"dossierNumber\"", "name=\"secret\"", "points[0]", "name=\"dueOn\"");
    }

    @Test
    void showsWhatAnAnswerCallsFor() {
        assertThat(again(ExampleForm.returned(), List.of()))
                .contains("name=\"points[0].about\"", "value=\"GC-C1\" selected", "name=\"_remove\" value=\"points.0\"")
                .contains("name=\"dueOn\" type=\"date\" value=\"2026-12-01\"", "83.1");
    }

    @Test
    void saysFaultsAtTheFieldAndInTheSummaryAndKeepsWhatWasTyped() {
        var typed = ExampleForm.returned();
        typed.put("households", List.of("一千"));
        typed.put("dueOn", List.of("下周"));
        typed.put("points[0].demand", List.of("短"));

        String page = again(typed, ((Judgement.Faulty) ExampleForm.judge(typed)).faults());

        assertThat(page)
                .contains("还没有提交，有 3 处要改", "href=\"#f-households\"", "href=\"#f-points-0-demand\"", "第 1 条")
                .contains("aria-describedby=\"f-households-hint f-households-error\" aria-invalid=\"true\"")
                .contains("value=\"一千\"", "type=\"text\" value=\"下周\"", "现有 1 字，至少 5 字。");
    }

    @Test
    void keepsTheWordsOfAFieldThatLeftUntilItComesBack() {
        var typed = ExampleForm.returned();
        typed.put("outcome", List.of("PASSED"));
        assertThat(again(typed, List.of()))
                .contains("name=\"_kept.points[0].demand\" value=\"请补测绘报告。\"")
                .doesNotContain("name=\"points[0].demand\"");

        var back = new LinkedHashMap<String, String[]>();
        ExampleForm.passed().forEach((name, values) -> back.put(name, values.toArray(String[]::new)));
        back.put("outcome", new String[] {"RETURNED"});
        back.put("_kept.points[0].demand", new String[] {"请补测绘报告。"});
        assertThat(show(forms.again(ExampleForm.SCHEMA, Submission.of(back), ExampleForm.KNOWN, List.of())))
                .contains("name=\"points[0].demand\"", "请补测绘报告。</textarea>")
                .doesNotContain("_kept.points[0].demand");
    }

    @Test
    void addsAndRemovesRowsWithoutScript() {
        var typed = ExampleForm.returned();
        typed.put("points[1].demand", List.of("第二点要求"));

        assertThat(again(Submission.of(pressed(typed, "_add", "points"))))
                .contains("请补测绘报告。</textarea>", "第二点要求</textarea>", "name=\"points[2].demand\"");
        assertThat(again(Submission.of(pressed(typed, "_remove", "points.0"))))
                .contains("第二点要求</textarea>", "name=\"points[0].demand\"")
                .doesNotContain("请补测绘报告。", "points[1]");
    }

    @Test
    void listsFilesAndLetsThemGo() {
        var typed = ExampleForm.passed();
        typed.put("plan", List.of(ExampleForm.FILE));

        assertThat(again(typed, List.of())).contains("测绘&lt;报告&gt;.pdf", "name=\"plan\" value=\"" + ExampleForm.FILE);
        assertThat(again(Submission.of(pressed(typed, "_drop", "plan:" + ExampleForm.FILE))))
                .doesNotContain(ExampleForm.FILE);
    }

    @Test
    void showsWhatWasHandedInAsWords() {
        var data = ExampleForm.data(ExampleForm.judge(ExampleForm.returned()));

        String page = render("handed-in", forms.accepted(ExampleForm.SCHEMA, data, ExampleForm.KNOWN));

        assertThat(page)
                .contains("1,286", "户", "退回补正", "2026年12月1日", "绿地率", "请补测绘报告。", "规模、四至", "是", "未填")
                .doesNotContain("<input", "<button", "<textarea");
    }

    @Test
    void namesWhoWasChosenAfterHeHasLeft() {
        String id = "37a47fa5-f019-4b8e-b117-b427e65c55de";
        FormSchema schema = ExampleForm.one(
                "{\"type\": \"select\", \"key\": \"owner\", \"label\": \"负责人\", \"valuesExpression\": \"=members\"}");

        String page = render(
                "handed-in",
                ExampleForm.knowing(id, "罗试行").accepted(schema, Map.of("owner", id), Map.of("members", List.of())));

        assertThat(page).contains("罗试行").doesNotContain(id);
    }

    @Test
    void saysNothingOfWhatWasOnlyShownToItsAuthor() {
        String text = "{\"type\": \"textfield\", \"key\": \"%s\", \"label\": \"%s\", \"readonly\": %s}";
        FormSchema schema = FormSchema.read(ExampleForm.file(
                "{\"type\": \"group\", \"label\": \"只读部分\", \"components\": [" + text.formatted("total", "自评总分", "true")
                        + "]}",
                text.formatted("remark", "说明", "false")));

        String page = render("handed-in", forms.accepted(schema, Map.of(), Map.of()));

        assertThat(page).contains("说明", "未填").doesNotContain("自评总分", "只读部分");
    }

    @Test
    void canBeSentBackAsItIsShown() {
        var names = Pattern.compile("name=\"([^_\"][^\"]*)\"")
                .matcher(again(ExampleForm.returned(), List.of()))
                .results()
                .map(match -> match.group(1))
                .toList();
        var typed = ExampleForm.returned();
        names.forEach(name -> typed.putIfAbsent(name, List.of("")));

        assertThat(ExampleForm.judge(typed)).isInstanceOf(Judgement.Accepted.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "</textarea><svg onload=alert(1)>",
                "' autofocus onfocus=alert(1) x='",
                "javascript:alert(1)",
                "${7*7}<#assign x=1>[=7*7]",
                "{{constructor.constructor('alert(1)')()}}",
                "\" hx-get=\"/evil\" hx-trigger=\"load",
                "**<b>bold</b>**",
                "&lt;script&gt;"
            })
    void escapesWhateverIsTypedOrKnown(String payload) {
        var typed = new LinkedHashMap<String, List<String>>();
        ExampleForm.SCHEMA
                .fields()
                .keySet()
                .forEach(path -> typed.put(path.replace("points.", "points[0]."), List.of(payload)));
        typed.put("outcome", List.of("RETURNED"));
        var known = new LinkedHashMap<>(ExampleForm.KNOWN);
        known.put("unitName", payload);
        known.put("dossierNumber", payload);
        known.put("indicators", List.of(Map.of("label", payload, "value", payload)));
        known.put("scores", List.of(Map.of("term", payload, "total", payload)));

        String page = show(forms.again(
                ExampleForm.SCHEMA, new Submission(typed, Map.of("dueOn", List.of(payload))), known, List.of()));

        assertThat(tags(page))
                .isEqualTo(tags(show(forms.again(
                        ExampleForm.SCHEMA,
                        new Submission(harmless(typed), Map.of("dueOn", List.of("x"))),
                        withWord(known),
                        List.of()))));
    }

    /** What another form's choice was called is read here, and a table under a heading isn't named twice. */
    @Test
    void tableSaysWhatWasChosenElsewhereAndIsNamedOnce() {
        FormSchema survey = FormSchema.read(
                """
                {"type": "default", "id": "survey", "schemaVersion": 16, "components": [
                  {"type": "dynamiclist", "id": "L1", "path": "risks", "label": "隐患", "components": [
                    {"type": "select", "id": "F1", "key": "kind", "label": "类别",
                     "values": [{"label": "燃气", "value": "GAS"}]}]}]}
                """);
        FormSchema mending = FormSchema.read(
                        """
                {"type": "default", "id": "mending", "schemaVersion": 16, "components": [
                  {"type": "table", "id": "T1", "label": "查出的隐患", "dataSource": "=risks",
                   "columns": [{"label": "类别", "key": "kind"}]}]}
                """)
                .knowing(survey.choices());
        Map<String, Object> known = Map.of("risks", List.of(Map.of("kind", "GAS"), Map.of("kind", "OLD")));

        String asked = show(forms.opened(mending, known));
        String read = render("handed-in", forms.accepted(mending, Map.of(), known));

        assertThat(mending.hasTables()).isTrue();
        assertThat(asked).contains("<td>燃气</td>", "<td>OLD</td>").containsOnlyOnce("查出的隐患");
        assertThat(read).contains("<td>燃气</td>", "<td>OLD</td>").containsOnlyOnce("查出的隐患");
    }

    /** Every tag with the names of its attributes: what a payload must not be able to change. */
    private static List<String> tags(String page) {
        return Pattern.compile("<(/?[a-z0-9]+)((?:\\s+[a-z-]+(?:=\"[^\"]*\")?)*)\\s*>|<|>")
                .matcher(page)
                .results()
                .map(tag -> tag.group()
                        .replaceAll("=\"[^\"]*\"", "")
                        .replace(" selected", "")
                        .replace(" checked", ""))
                .toList();
    }

    private static Map<String, List<String>> harmless(Map<String, List<String>> typed) {
        var same = new LinkedHashMap<>(typed);
        same.replaceAll((name, value) -> name.equals("outcome") ? value : List.of("x"));
        return same;
    }

    private static Map<String, Object> withWord(Map<String, Object> known) {
        var same = new LinkedHashMap<>(known);
        same.put("unitName", "x");
        same.put("dossierNumber", "x");
        same.put("indicators", List.of(Map.of("label", "x", "value", "x")));
        same.put("scores", List.of(Map.of("term", "x", "total", "x")));
        return same;
    }

    private String opened() {
        return show(forms.opened(ExampleForm.SCHEMA, ExampleForm.KNOWN));
    }

    private String again(Map<String, List<String>> typed, List<FieldFault> faults) {
        return show(forms.again(ExampleForm.SCHEMA, new Submission(typed, Map.of()), ExampleForm.KNOWN, faults));
    }

    private String again(Submission typed) {
        return show(forms.again(ExampleForm.SCHEMA, typed, ExampleForm.KNOWN, List.of()));
    }

    private static Map<String, String[]> pressed(Map<String, List<String>> typed, String button, String value) {
        var parameters = new LinkedHashMap<String, String[]>();
        typed.forEach((name, values) -> parameters.put(name, values.toArray(String[]::new)));
        parameters.put(button, new String[] {value});
        return parameters;
    }

    private static String show(FormView view) {
        return render("filled-in", view);
    }

    private static String render(String page, FormView view) {
        var out = new StringWriter();
        try {
            PAGES.getTemplate("form/" + page + ".ftlh").process(Map.of("view", view), out);
        } catch (IOException | TemplateException e) {
            throw new IllegalStateException(e);
        }
        return out.toString();
    }

    private static Configuration pages() {
        var pages = new Configuration(Configuration.VERSION_2_3_34);
        pages.setClassLoaderForTemplateLoading(FormPageTest.class.getClassLoader(), "templates");
        pages.setDefaultEncoding("UTF-8");
        pages.setOutputEncoding("UTF-8");
        pages.setNumberFormat("computer");
        pages.setLogTemplateExceptions(false);
        var labels = ResourceBundle.getBundle("labels/form", Locale.ROOT);
        pages.setSharedVariable("text", words(labels));
        pages.setSharedVariable("svg", (TemplateMethodModelEx) arguments -> "");
        return pages;
    }

    private static TemplateMethodModelEx words(ResourceBundle labels) {
        return arguments -> {
            String words = labels.containsKey(arguments.get(0).toString())
                    ? labels.getString(arguments.get(0).toString())
                    : "";
            List<?> values = arguments.size() > 1 && arguments.get(1) instanceof TemplateSequenceModel given
                    ? list(given)
                    : arguments.subList(1, arguments.size());
            for (int i = 0; i < values.size(); i++) {
                words = words.replace("{" + i + "}", values.get(i).toString());
            }
            return words;
        };
    }

    private static List<?> list(TemplateSequenceModel given) throws TemplateModelException {
        var list = new ArrayList<Object>();
        for (int i = 0; i < given.size(); i++) {
            list.add(given.get(i));
        }
        return list;
    }
}
