package org.tongchuang.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void aNameIsTextAndNeverAPath() {
        assertThat(FileName.of("../../etc/照片.jpg")).isEqualTo("照片.jpg");
        assertThat(FileName.of("C:\\Users\\李\\照片.jpg")).isEqualTo("照片.jpg");
        assertThat(FileName.of("a\u0000b\r\nc.jpg")).isEqualTo("abc.jpg");
        assertThat(FileName.of(null)).isEmpty();
    }

    @Test
    void aNameDoesNotReadBackwards() {
        assertThat(FileName.of("照片\u202Egpj.exe")).isEqualTo("照片gpj.exe");
    }

    @Test
    void aLongNameKeepsItsEnd() {
        assertThat(FileName.of("𠮷".repeat(300) + ".docx"))
                .hasSizeLessThanOrEqualTo(200)
                .endsWith("𠮷.docx");
    }
}
