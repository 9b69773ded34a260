package org.tongchuang.standard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** How a cell is written and read. What people type in Chinese signs counts as well. */
enum CellKind {
    TEXT {
        @Override
        JsonNode parse(String cell) {
            return TextNode.valueOf(cell);
        }

        @Override
        String print(JsonNode found) {
            return found.asText();
        }
    },
    NUMBER {
        @Override
        JsonNode parse(String cell) {
            return DecimalNode.valueOf(number(cell));
        }

        @Override
        String print(JsonNode found) {
            return plain(found);
        }
    },
    FLAG {
        @Override
        JsonNode parse(String cell) {
            return BooleanNode.valueOf(yesOrNo(cell));
        }

        @Override
        String print(JsonNode found) {
            return found.asBoolean() ? "是" : "";
        }
    },
    COMPARISON {
        @Override
        JsonNode parse(String cell) {
            return TextNode.valueOf(SIGNS.getOrDefault(cell, cell));
        }

        @Override
        String print(JsonNode found) {
            return found.asText();
        }
    },
    WORDS {
        @Override
        JsonNode parse(String cell) {
            ArrayNode words = JsonNodeFactory.instance.arrayNode();
            Stream.of(cell.split("[,，、;；\\s]+", -1))
                    .filter(word -> !word.isEmpty())
                    .forEach(words::add);
            return words;
        }

        @Override
        String print(JsonNode found) {
            return joined(found, "、", JsonNode::asText);
        }
    },
    /** {@code 94=6; 90=3}: from 94 on six points, from 90 on three. */
    BANDS {
        @Override
        JsonNode parse(String cell) {
            ArrayNode bands = JsonNodeFactory.instance.arrayNode();
            for (String band : pieces(cell)) {
                String[] sides = band.split("=", -1);
                if (sides.length != 2) {
                    throw new IllegalArgumentException(band);
                }
                bands.addObject().put("value", number(sides[0])).put("score", number(sides[1]));
            }
            return bands;
        }

        @Override
        String print(JsonNode found) {
            return joined(found, "; ", band -> plain(band.path("value")) + "=" + plain(band.path("score")));
        }
    },
    /** {@code very* 很满意 | Very satisfied; fair 一般 | Neither}: the star marks the answers that count. */
    CHOICES {
        @Override
        JsonNode parse(String cell) {
            ArrayNode choices = JsonNodeFactory.instance.arrayNode();
            for (String choice : pieces(cell)) {
                Matcher matcher = CHOICE.matcher(choice);
                if (!matcher.matches()) {
                    throw new IllegalArgumentException(choice);
                }
                ObjectNode one = choices.addObject()
                        .put("key", matcher.group(1))
                        .put("text", matcher.group(3))
                        .put("textEn", matcher.group(4));
                if (!matcher.group(2).isEmpty()) {
                    one.put("counts", true);
                }
            }
            return choices;
        }

        @Override
        String print(JsonNode found) {
            return joined(
                    found,
                    "; ",
                    one -> one.path("key").asText() + (one.path("counts").asBoolean() ? "*" : "") + " "
                            + one.path("text").asText() + " | "
                            + one.path("textEn").asText());
        }
    };

    private static final Map<String, String> SIGNS =
            Map.of("≥", ">=", "≤", "<=", "＞", ">", "＜", "<", "》=", ">=", "区间", "between");
    private static final Pattern CHOICE = Pattern.compile("([a-z0-9-]+)(\\*?)\\s+(.+?)\\s*[|｜]\\s*(.+)");
    private static final Map<String, Boolean> ANSWERS = Map.of(
            "是", true, "yes", true, "true", true, "1", true, "否", false, "no", false, "false", false, "0", false);

    /**
     * What a cell that isn't empty means.
     *
     * @throws IllegalArgumentException if it can't be meant
     */
    abstract JsonNode parse(String cell);

    abstract String print(JsonNode found);

    private static BigDecimal number(String typed) {
        return new BigDecimal(typed.strip().replace("％", "").replace("%", ""));
    }

    private static boolean yesOrNo(String typed) {
        Boolean said = ANSWERS.get(typed.toLowerCase(Locale.ROOT));
        if (said == null) {
            throw new IllegalArgumentException(typed);
        }
        return said;
    }

    private static List<String> pieces(String cell) {
        return Stream.of(cell.split("[;；\\n]", -1))
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .toList();
    }

    private static String plain(JsonNode number) {
        return number.decimalValue().stripTrailingZeros().toPlainString();
    }

    private static String joined(JsonNode list, String by, java.util.function.Function<JsonNode, String> each) {
        return StreamSupport.stream(list.spliterator(), false).map(each).collect(Collectors.joining(by));
    }
}
