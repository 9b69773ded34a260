package org.tongchuang.controls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The committed list of routes, which {@code RouteInventoryTest} keeps equal to what is reachable. */
final class Routes {

    private static final Path LIST = Path.of("src", "test", "resources", "routes.txt");

    private Routes() {}

    static List<Route> of(String method) {
        return all().stream().filter(route -> route.method().equals(method)).toList();
    }

    private static List<Route> all() {
        try {
            return Files.readAllLines(LIST).stream().map(Routes::read).toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Route read(String line) {
        String[] words = line.split(" (?!.*}.*)|(?<=GET|POST) ", 3);
        return new Route(words[0], words[1], words[2]);
    }

    record Route(String method, String path, String audience) {

        boolean isOfTheApi() {
            return path.startsWith("/api/");
        }

        boolean isOpenToAnyone() {
            return audience.startsWith("ANYONE");
        }

        boolean namesSomething() {
            return path.contains("{");
        }
    }
}
