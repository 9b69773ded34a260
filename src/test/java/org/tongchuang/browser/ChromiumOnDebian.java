package org.tongchuang.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.tongchuang.testing.DebianPackages;

/** Finds Chromium and Chinese type, and installs what is missing where it may. */
final class ChromiumOnDebian {

    private static final String WHY = "The browser tests need Chromium and a Chinese font.";

    /** The same without a window around its pages, which takes a third less of the machine. */
    private static final String WINDOWLESS = "chromium-headless-shell";

    private static final List<String> PLACES = List.of(
            "/usr/bin/" + WINDOWLESS,
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private ChromiumOnDebian() {}

    static Path path() {
        if (!DebianPackages.hasFont("Noto Sans CJK SC")) {
            DebianPackages.install(WHY, List.of("fonts-noto-cjk"));
        }
        if (!Files.isExecutable(Path.of(PLACES.get(0)))) {
            DebianPackages.installIfOffered(List.of(WINDOWLESS));
        }
        if (chromium().findFirst().isEmpty()) {
            DebianPackages.install(WHY, List.of("chromium"));
        }
        return chromium().findFirst().orElseThrow(() -> new IllegalStateException(WHY + " It is in none of " + PLACES));
    }

    private static Stream<Path> chromium() {
        return PLACES.stream().map(Path::of).filter(Files::isExecutable);
    }
}
