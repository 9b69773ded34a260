package org.tongchuang.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.unit.DataSize;

/** A file is what its bytes say, and only the five types are taken. */
class InspectionTest {

    private static final String SCRIPT = "<html><body><script>alert(1)</script></body></html>";

    @TempDir
    Path directory;

    @ParameterizedTest
    @MethodSource
    void takesWhatTheOfficesUse(String name, byte[] content, FileType type) throws IOException {
        assertThat(judge(name, content)).isEqualTo(type);
    }

    static Stream<Arguments> takesWhatTheOfficesUse() {
        return Stream.of(
                arguments("照片.jpg", Samples.jpg(), FileType.JPG),
                arguments("照片.JPEG", Samples.photograph(6), FileType.JPG),
                arguments("截图.png", Samples.png(), FileType.PNG),
                arguments("方案.pdf", Samples.pdf(), FileType.PDF),
                arguments("名单.docx", Samples.docx(), FileType.DOCX),
                arguments("台账.xlsx", Samples.xlsx(), FileType.XLSX));
    }

    @ParameterizedTest
    @MethodSource
    void refusesTheRestAndSaysWhy(String name, byte[] content, String reason) {
        assertThatThrownBy(() -> judge(name, content))
                .isInstanceOfSatisfying(FileRefused.class, refused -> assertThat(refused.labelKey())
                        .isEqualTo("evidence.refused." + reason));
    }

    static Stream<Arguments> refusesTheRestAndSaysWhy() {
        Map<String, String> program = Samples.office("word/document.xml");
        program.put("word/media/setup.exe", "MZ");
        Map<String, String> bare = new LinkedHashMap<>(Map.of("读我.txt", "不是文档"));
        return Stream.of(
                arguments("空.jpg", new byte[0], "empty"),
                arguments("大.pdf", new byte[1025 * 1024], "too-large"),
                arguments("程序.exe", Samples.text("MZ\u0090\0"), "not-taken"),
                arguments("页面.html", Samples.text(SCRIPT), "not-taken"),
                arguments("没有扩展名", Samples.jpg(), "not-taken"),
                arguments("动图.gif", Samples.gif(), "not-taken"),
                arguments("含宏.docm", Samples.docm(), "not-taken"),
                arguments(
                        "图.png",
                        Samples.text("<svg xmlns='http://www.w3.org/2000/svg'>" + SCRIPT + "</svg>"),
                        "disguised"),
                arguments("图.jpg", Samples.text(SCRIPT), "disguised"),
                arguments("图.jpg", Samples.png(), "disguised"),
                arguments("图.jpg", Samples.joined(Samples.gif(), Samples.text("/*" + SCRIPT)), "disguised"),
                arguments("方案.pdf", program(), "disguised"),
                arguments("方案.docx", program(), "disguised"),
                arguments("方案.pdf", Samples.joined(Samples.text(" \n"), Samples.docx()), "disguised"),
                arguments("名单.docx", Samples.xlsx(), "disguised"),
                arguments("名单.docx", Samples.zip(bare), "disguised"),
                arguments("图.jpg", Samples.joined(Samples.jpg(), Samples.zip(bare)), "two-in-one"),
                arguments("图.jpg", Samples.joined(Samples.jpg(), Samples.text(SCRIPT)), "two-in-one"),
                arguments("图.png", Samples.joined(Samples.png(), Samples.text("<?PHP system($x);")), "two-in-one"),
                arguments("图.jpg", Samples.joined(Samples.jpg(), Samples.pdf()), "two-in-one"),
                arguments("方案.pdf", Samples.joined(Samples.pdf(), Samples.zip(bare)), "two-in-one"),
                arguments("含宏.docx", Samples.docm(), "macros"),
                arguments("含宏.docx", Samples.declaredMacros(), "macros"),
                arguments("含程序.docx", Samples.zip(program), "macros"),
                arguments("断了.docx", java.util.Arrays.copyOf(Samples.docx(), 150), "unreadable"));
    }

    private static byte[] program() {
        byte[] program = new byte[512];
        System.arraycopy(Samples.text("MZ"), 0, program, 0, 2);
        program[0x3C] = 0x40;
        System.arraycopy(Samples.text("PE\0\0"), 0, program, 0x40, 4);
        return program;
    }

    @Test
    void findsAForeignWordThatStraddlesTwoBlocks() {
        byte[] padding = new byte[(1 << 16) - Samples.jpg().length - 3];

        assertThatThrownBy(() -> judge(
                        "图.jpg",
                        Samples.joined(
                                Samples.jpg(), Samples.joined(padding, Samples.text("<script>alert(1)</script>")))))
                .hasMessageContaining("two-in-one");
    }

    private FileType judge(String name, byte[] content) throws IOException {
        EvidenceSettings settings =
                new EvidenceSettings(directory, DataSize.ofMegabytes(1), 3, 3, DataSize.ofGigabytes(1), 40);
        FileStore.Arrival arrival = new FileStore(settings)
                .receive(new ByteArrayInputStream(content), settings.fileSize().toBytes());
        return new Inspection(settings).judge(name, arrival);
    }
}
