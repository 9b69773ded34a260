package org.tongchuang.standard;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a new edition says outside its rows: its name, year and line, and the sources that its rows refer to. */
final class EditionHead {

    private static final Pattern SOURCE =
            Pattern.compile("([A-Za-z][A-Za-z0-9-]{0,19})\\s*[=＝]\\s*(.+?)\\s*[|｜]\\s*(.+)");

    private EditionHead() {}

    /** Writes it into the tree; answers the sources that can't be read. */
    static List<LineFault> put(ObjectNode tree, NewEdition wanted) {
        tree.putObject("edition")
                .put("label", wanted.label())
                .put("labelEn", wanted.labelEn())
                .put("year", wanted.year());
        if (wanted.passScore() != null) {
            tree.withObject("/pass").put("score", wanted.passScore());
        }
        return Stream.of(wanted.sources().split("\\R", -1))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .flatMap(line -> source(tree, line).stream())
                .toList();
    }

    private static Optional<LineFault> source(ObjectNode tree, String line) {
        Matcher matcher = SOURCE.matcher(line);
        if (!matcher.matches()) {
            return Optional.of(LineFault.of(0, "sources", "source", line));
        }
        tree.withObject("/sources")
                .putObject(matcher.group(1))
                .put("text", matcher.group(2))
                .put("textEn", matcher.group(3));
        return Optional.empty();
    }
}
