package org.tongchuang.scenario;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.tongchuang.programme.DryRunLine;

/** Says on the standard output how a dry run goes, a line of JSON each; everything else goes to the standard error. */
final class DryRunReport {

    private static final ObjectMapper JSON =
            new ObjectMapper().setDefaultPropertyInclusion(JsonInclude.Include.NON_DEFAULT);

    private final PrintStream lines =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    static void keepLinesApart() {
        System.setOut(System.err);
    }

    void say(DryRunLine line) {
        try {
            lines.println(JSON.writeValueAsString(line));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
