package org.tongchuang.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.unit.DataSize;
import org.tongchuang.testing.DatabaseTest;

/** An office's own directory with many broken folders and one sound one, as the product finds it when it starts. */
@DatabaseTest
class BrokenFoldersTest {

    private static final String ORIGINAL = "two-step";
    private static final String SOUND = "sound-copy";

    @Autowired
    ProgrammeCheck check;

    @Autowired
    ExternalCheck external;

    @Autowired
    BuiltInFiles builtIn;

    @Autowired
    RegisterProgramme register;

    @Autowired
    FindingText text;

    @Autowired
    Programmes programmes;

    @TempDir
    Path directory;

    /** One line of the table. */
    private record Fault(String key, String path, String written, String instead, String file, String element) {

        static Fault of(int number, String line) {
            List<String> cells = List.of(line.split("\\|", -1)).stream()
                    .map(cell -> unquoted(cell.strip()))
                    .toList();
            return new Fault(
                    "broken-%02d".formatted(number),
                    cells.get(0),
                    cells.get(1),
                    cells.get(2),
                    cells.get(3),
                    cells.get(4));
        }

        private static String unquoted(String cell) {
            return cell.startsWith("'") && cell.endsWith("'") ? cell.substring(1, cell.length() - 1) : cell;
        }

        String broken(String path, String content) {
            if (!path.equals(this.path)) {
                return content;
            }
            assertThat(content).as(key).contains(written);
            return content.replace(written, instead);
        }

        /** How a finding begins that names the file and the element; some faults leave no element to name. */
        String place() {
            return file.replace(ORIGINAL, key) + " " + (element.isEmpty() ? "" : "[" + element.replace(ORIGINAL, key));
        }
    }

    @Test
    void eachIsRefusedWithItsPlaceAndNoneKeepsAnotherFromStarting() throws IOException {
        List<Fault> faults = faults();
        copy(new Fault(SOUND, "", "", "", "", ""));
        faults.forEach(this::copy);
        Shelf shelf = new Shelf();

        ProgrammeProperties settings = new ProgrammeProperties(directory, true, 300, DataSize.ofMegabytes(10), null);
        new ProgrammeLoading(
                        builtIn,
                        check,
                        register,
                        new ExternalDirectory(settings, builtIn),
                        external,
                        programmes,
                        settings,
                        text,
                        shelf)
                .afterSingletonsInstantiated();

        assertThat(faults).hasSizeGreaterThanOrEqualTo(30);
        assertThat(shelf.leftOut().keySet())
                .containsExactlyElementsOf(faults.stream().map(Fault::key).toList());
        assertThat(faults).allSatisfy(fault -> assertThat(shelf.leftOut().get(fault.key()))
                .as("%s: %s → %s", fault.key(), fault.written(), fault.instead())
                .anySatisfy(finding -> assertThat(finding)
                        .startsWith(fault.place())
                        .hasSizeGreaterThan(fault.place().length() + 10)));
        assertThat(programmes.current(SOUND).name()).isEqualTo("两步示例");
        assertThat(shelf.stories("green-community")).isNotEmpty();
    }

    private static List<Fault> faults() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/programme/broken-folders.csv")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        return IntStream.range(0, lines.size())
                .mapToObj(number -> Fault.of(number + 1, lines.get(number)))
                .toList();
    }

    /** The original under another key, with the fault. */
    private void copy(Fault fault) {
        Map<String, String> files = ProgrammeFiles.onClasspath().entrySet().stream()
                .filter(file -> file.getKey().contains("/" + ORIGINAL + "/"))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        file -> fault.broken(file.getKey(), new String(file.getValue(), StandardCharsets.UTF_8)),
                        (one, other) -> one,
                        TreeMap::new));
        files.forEach((path, content) -> write(
                path.replace(ORIGINAL, fault.key()),
                content.replace(ORIGINAL, fault.key()).replace("numberPrefix: TS", "numberPrefix: BF")));
    }

    private void write(String path, String content) {
        try {
            Path file = directory.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
