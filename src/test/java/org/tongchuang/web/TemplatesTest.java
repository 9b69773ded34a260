package org.tongchuang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the content policy and the guard against template injection would break only at run time. */
class TemplatesTest {

    private static final List<Pattern> FORBIDDEN = List.of(
            Pattern.compile("\\sstyle=\"", Pattern.CASE_INSENSITIVE),
            Pattern.compile("<style", Pattern.CASE_INSENSITIVE),
            Pattern.compile("<script(?![^>]*\\ssrc=)", Pattern.CASE_INSENSITIVE),
            Pattern.compile("\\son[a-z]+=\"", Pattern.CASE_INSENSITIVE),
            Pattern.compile("javascript:", Pattern.CASE_INSENSITIVE),
            Pattern.compile("(?:src|href)=\"(?:https?:)?//", Pattern.CASE_INSENSITIVE),
            Pattern.compile("\\?(?:eval|eval_json|interpret|new|api|no_esc)\\b|<#noautoesc|<#noparse|<#outputformat"));

    @Test
    void obeyTheContentPolicyAndEscapeEverything() throws IOException {
        var faults = new TreeSet<String>();
        try (var templates = Files.walk(Path.of("src", "main", "resources", "templates"))) {
            for (var template : templates.filter(Files::isRegularFile).toList()) {
                var markup = Files.readString(template);
                FORBIDDEN.stream()
                        .filter(pattern -> pattern.matcher(markup).find())
                        .forEach(pattern -> faults.add(template + ": " + pattern));
                if (!template.toString().endsWith(".ftlh")) {
                    faults.add(template + ": only .ftlh escapes what people wrote");
                }
            }
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void theChecksSeeFaults() {
        var bad = List.of(
                "<p style=\"x\">",
                "<style>",
                "<script>",
                "<a onclick=\"x\">",
                "javascript:x",
                "<img src=\"//x\">",
                "${x?no_esc}");

        assertThat(bad).allMatch(markup -> FORBIDDEN.stream()
                .anyMatch(pattern -> pattern.matcher(markup).find()));
        assertThat(FORBIDDEN).noneMatch(pattern -> pattern.matcher("<script src=\"/x.js\" defer></script>")
                .find());
    }
}
