package org.tongchuang.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** T26: 500 texts with and 500 without; made with a fixed seed, so that they are the same ones every time. */
class PersonalDataTest {

    private static final int SAMPLES = 500;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private final Random random = new Random(26);

    @Test
    void findsPersonalDataHoweverItIsWritten() {
        List<IntFunction<String>> writings = List.of(
                i -> "联系人证件" + identityNumber(),
                i -> "证件号码：" + fullWidth(identityNumber()) + "。",
                i -> "请拨打" + mobile() + "咨询",
                i -> "电话 " + mobile().replaceFirst("(\\d{3})(\\d{4})(\\d{4})", "$1 $2-$3"),
                i -> "+86" + mobile() + "（王）",
                i -> "退款到" + card() + "账户",
                i -> "卡号 " + card().replaceAll("(\\d{4})(?=\\d)", "$1 "));

        long found = IntStream.range(0, SAMPLES)
                .mapToObj(i -> writings.get(i % writings.size()).apply(i))
                .filter(text -> !PersonalData.in(text).isEmpty())
                .count();

        assertThat(found).isGreaterThanOrEqualTo(SAMPLES * 99 / 100);
    }

    @Test
    void leavesOtherNumbersAlone() {
        List<IntFunction<String>> writings = List.of(
                i -> "示府〔2026〕" + i + " 号，电话 0000-8800 " + (1000 + i),
                i -> "申报编号 GC-2026-ZT-" + (1000 + i),
                i -> "公示时间 2026-11-17 至 2026-11-25，共 " + i + " 户",
                i -> "面积 " + (100_000_000 + random.nextInt(800_000_000)) + " 平方米",
                i -> "统一社会信用代码 9" + digits(10) + "MA" + digits(5),
                i -> "流水号 2026" + digits(10));

        long alarms = IntStream.range(0, SAMPLES)
                .mapToObj(i -> writings.get(i % writings.size()).apply(i))
                .filter(text -> !PersonalData.in(text).isEmpty())
                .count();

        assertThat(alarms).isLessThanOrEqualTo(SAMPLES * 2 / 100);
    }

    @Test
    void wrongCheckDigitIsNoIdentityNumberAndMasksHideTheMiddle() {
        assertThat(PersonalData.in("11010519491231002X"))
                .containsExactly(new PersonalData(PersonalData.Kind.IDENTITY_NUMBER, "110*************2X"));
        assertThat(PersonalData.in("110105194912310021"))
                .extracting(PersonalData::kind)
                .doesNotContain(PersonalData.Kind.IDENTITY_NUMBER);
    }

    private String identityNumber() {
        String start = "330%03d19%02d%02d%02d%03d"
                .formatted(
                        100 + random.nextInt(800),
                        30 + random.nextInt(70),
                        1 + random.nextInt(12),
                        1 + random.nextInt(28),
                        random.nextInt(1000));
        int sum = IntStream.range(0, 17)
                .map(i -> WEIGHTS[i] * (start.charAt(i) - '0'))
                .sum();
        return start + "10X98765432".charAt(sum % 11);
    }

    private String mobile() {
        return "1" + (3 + random.nextInt(7)) + digits(9);
    }

    private String card() {
        String start = "62" + digits(16);
        return IntStream.range(0, 10)
                .mapToObj(check -> start + check)
                .filter(PersonalDataTest::hasRightSum)
                .findFirst()
                .orElseThrow();
    }

    private static boolean hasRightSum(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            sum += i % 2 == 0 ? digit : digit * 2 / 10 + digit * 2 % 10;
        }
        return sum % 10 == 0;
    }

    private String digits(int number) {
        return random.ints(number, 0, 10).mapToObj(Integer::toString).reduce("", String::concat);
    }

    private static String fullWidth(String digits) {
        return digits.chars()
                .mapToObj(c -> String.valueOf(c == 'X' ? 'X' : (char) (c - '0' + '０')))
                .reduce("", String::concat);
    }
}
