package org.tongchuang.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Papers look the same on every machine, whatever is installed there. */
class ChineseFontTest {

    private static final String WORDS = "关于命名绿色社区的决定〔2026〕12号：示例镇柳溪村，囍、㙦";

    @Test
    void papersBringTheirOwnType() throws Exception {
        byte[] pdf = new PdfPrinter(new ChineseFont(new DocumentProperties("")))
                .print("<html><body style=\"font-family: document\">" + WORDS + "</body></html>");

        try (var paper = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(paper)).contains(WORDS);
            assertThat(paper.getPage(0).getResources().getFontNames()).allSatisfy(name -> assertThat(
                            paper.getPage(0).getResources().getFont(name))
                    .satisfies(font -> assertThat(font.isEmbedded()).isTrue())
                    .satisfies(font -> assertThat(font.getName()).contains("NotoSansSC")));
        }
    }

    /** So that a paper's text can be looked for and copied. */
    @Test
    void everyCharacterIsReadBackAsItself() throws Exception {
        byte[] own = new ChineseFont(new DocumentProperties("")).bytes();

        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(own))) {
            CmapLookup characters = font.getUnicodeCmapLookup();
            assertThat(IntStream.rangeClosed(0x4E00, 0x9FA5).filter(ChineseFontTest::isUsual))
                    .hasSize(6763)
                    .allSatisfy(character -> assertThat(characters.getCharCodes(characters.getGlyphId(character)))
                            .startsWith(character));
        }
    }

    @Test
    void namedCollectionGivesItsFirstFont(@TempDir Path folder) throws Exception {
        byte[] own = new ChineseFont(new DocumentProperties("")).bytes();
        Path collection = Files.write(folder.resolve("type.ttc"), collectionOf(own));

        byte[] first = new ChineseFont(new DocumentProperties(collection.toString())).bytes();

        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(first))) {
            assertThat(font.getName()).isEqualTo("NotoSansSC-Regular");
            assertThat(font.getUnicodeCmapLookup().getGlyphId('镇')).isPositive();
        }
    }

    @Test
    void namedFontThatIsNotThereStopsTheStart() {
        assertThatThrownBy(() -> new ChineseFont(new DocumentProperties("/nowhere/type.ttf")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("/nowhere/type.ttf");
    }

    /** One of those that GB 2312 has. */
    private static boolean isUsual(int character) {
        return Charset.forName("GB2312").newEncoder().canEncode((char) character);
    }

    /** A directory of one font, which begins behind it. */
    private static byte[] collectionOf(byte[] font) {
        int begin = 16;
        ByteBuffer file = ByteBuffer.allocate(begin + font.length);
        file.put("ttcf".getBytes(StandardCharsets.US_ASCII))
                .putInt(0x00010000)
                .putInt(1)
                .putInt(begin);
        file.put(font);
        int tables = file.getShort(begin + 4);
        for (int table = 0; table < tables; table++) {
            int offset = begin + 12 + table * 16 + 8;
            file.putInt(offset, file.getInt(offset) + begin);
        }
        return file.array();
    }
}
