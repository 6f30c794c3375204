package dev.ride.scoring.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A file of exceptions, each under a heading that is its reason: {@code - holder: name, name [since 15] [until 17]}. */
final class ListedExceptions {
    private static final Pattern LINE = Pattern.compile("- (\\w+): (.+?)(?: \\[since (\\d+)])?(?: \\[until (\\d+)])?");

    private ListedExceptions() {}

    record Entry(String holder, String name) {}

    /** Those that hold for a server of this version. */
    static List<Entry> of(String file, int major) {
        return text(file)
                .lines()
                .filter(line -> line.startsWith("- "))
                .flatMap(line -> entries(line, major))
                .toList();
    }

    private static Stream<Entry> entries(String line, int major) {
        var words = LINE.matcher(line);
        if (!words.matches()) {
            throw new IllegalStateException("Not a holder and its names: " + line);
        }
        boolean holds = major >= number(words.group(3), 0) && major <= number(words.group(4), Integer.MAX_VALUE);
        return Stream.of(words.group(2).split(", ")).filter(name -> holds).map(name -> new Entry(words.group(1), name));
    }

    private static int number(String text, int otherwise) {
        return text == null ? otherwise : Integer.parseInt(text);
    }

    private static String text(String file) {
        try (var resource = ListedExceptions.class.getResourceAsStream(file)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
