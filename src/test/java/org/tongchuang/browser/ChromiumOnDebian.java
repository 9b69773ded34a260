package org.tongchuang.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.tongchuang.testing.DebianPackages;

/** Finds Chromium and Chinese type, and installs what is missing where it may. */
final class ChromiumOnDebian {

    private static final String WHY = "The browser tests need Chromium and a Chinese font.";
    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private ChromiumOnDebian() {}

    static Path path() {
        List<String> missing = missing();
        if (!missing.isEmpty()) {
            DebianPackages.install(WHY, missing);
        }
        return chromium().findFirst().orElseThrow(() -> new IllegalStateException(WHY + " It is in none of " + PLACES));
    }

    private static List<String> missing() {
        Stream<String> browser = chromium().findFirst().isPresent() ? Stream.of() : Stream.of("chromium");
        Stream<String> font = DebianPackages.hasFont("Noto Sans CJK SC") ? Stream.of() : Stream.of("fonts-noto-cjk");
        return Stream.concat(browser, font).toList();
    }

    private static Stream<Path> chromium() {
        return PLACES.stream().map(Path::of).filter(Files::isExecutable);
    }
}
