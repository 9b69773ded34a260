package org.tongchuang.demo;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * What the demo shows of one programme, out of its own folder: {@code bpmn/<key>/demo.yml}.
 *
 * @param campaign the name of its campaign
 * @param town the code of the town that takes part
 * @param begun how many days ago the campaign began
 * @param configured what an office makes of a template, null for a programme that is none
 */
record DemoRound(String programme, String campaign, String town, int begun, Configured configured, List<Run> runs) {

    private static final YAMLMapper YAML = new YAMLMapper();

    /** A programme of the office's own, with every phase that the template offers. */
    record Configured(String code, String title, String titleEn) {}

    /**
     * One dossier.
     *
     * @param unit the code of the unit whose dossier it is
     * @param until the step that is the next to be done, as verb and name; played to its end without
     * @param days how many days after the campaign it began
     */
    record Run(String unit, String scenario, String until, int days) {}

    static List<DemoRound> all() {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath*:bpmn/*/demo.yml"))
                    .map(DemoRound::read)
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static DemoRound read(Resource file) {
        try {
            String[] path = file.getURL().getPath().split("/", -1);
            DemoRound told = YAML.readValue(file.getInputStream(), DemoRound.class);
            return new DemoRound(
                    path[path.length - 2], told.campaign, told.town, told.begun, told.configured, told.runs);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
