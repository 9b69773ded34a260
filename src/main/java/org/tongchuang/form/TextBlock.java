package org.tongchuang.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A paragraph or list of a text component. Of Markdown we read paragraphs, lists and bold; the rest is a fault, because
 * signs that are shown instead of read look broken.
 *
 * @param list whether each line is a point of a list
 */
public record TextBlock(boolean list, List<List<Span>> lines) {

    private static final Pattern MORE =
            Pattern.compile("(?m)^\\s*(#|```|>|\\||\\d+\\. )|!?\\[[^\\]]*\\]\\(|<[a-zA-Z/!]|\\{\\{[#/]");
    private static final Pattern BULLET = Pattern.compile("^\\s*[-*] +");

    /** Some words, perhaps in bold. */
    public record Span(String text, boolean bold) {}

    static boolean isPlain(String text) {
        return !MORE.matcher(text).find();
    }

    /** The blocks of a text; {@code fill} puts values in the place of what stands in double braces. */
    static List<TextBlock> of(String text, UnaryOperator<String> fill) {
        return Stream.of(text.strip().split("\\n\\s*\\n", -1))
                .filter(block -> !block.isBlank())
                .map(block -> block(block, fill))
                .toList();
    }

    private static TextBlock block(String block, UnaryOperator<String> fill) {
        List<String> lines = block.lines().toList();
        boolean list = lines.stream().allMatch(line -> BULLET.matcher(line).find());
        return new TextBlock(
                list,
                lines.stream()
                        .map(line -> list ? BULLET.matcher(line).replaceFirst("") : line)
                        .map(line -> spans(line, fill))
                        .toList());
    }

    /** Every second piece between double asterisks is bold. */
    private static List<Span> spans(String line, UnaryOperator<String> fill) {
        List<Span> spans = new ArrayList<>();
        String[] pieces = line.split("\\*\\*", -1);
        for (int i = 0; i < pieces.length; i++) {
            if (!pieces[i].isEmpty()) {
                spans.add(new Span(fill.apply(pieces[i]), i % 2 == 1));
            }
        }
        return List.copyOf(spans);
    }
}
