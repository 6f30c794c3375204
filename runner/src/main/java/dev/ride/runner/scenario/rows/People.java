package dev.ride.runner.scenario.rows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** First and last names, enough of them that some thousand people seem real. */
final class People {
    static final List<String> FIRST_NAMES = lines("first-names.txt");
    static final List<String> LAST_NAMES = lines("last-names.txt");

    private People() {}

    private static List<String> lines(String resource) {
        try (var stream = People.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
