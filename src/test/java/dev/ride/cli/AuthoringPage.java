package dev.ride.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The fenced blocks of docs/authoring.md that stand for something: a file of the tutorial, or what was typed. */
final class AuthoringPage {
    static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    static final String SCENARIO = "scenarios/stage-01/01-prices-nobody-finds";
    static final String HINTS = "hints/stage-01/01-prices-nobody-finds.md";
    static final Path TUTORIAL = REPOSITORY.resolve("docs/tutorial");

    private static final String CONSOLE = "console";
    private static final String HINT_FILE = "hints.md";
    private static final Pattern BLOCK = Pattern.compile(
            "^```(?<kind>\\w+)(?: (?<file>\\S+))?\n(?<text>.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    private AuthoringPage() {}

    /** @param file as the page calls it; null for what was typed */
    record Block(String kind, String file, String text) {
        boolean typed() {
            return kind.equals(CONSOLE);
        }

        boolean java() {
            return kind.equals("java");
        }

        /** Where the file is in a pack. */
        String inPack() {
            return file.equals(HINT_FILE) ? HINTS : SCENARIO + "/" + file;
        }
    }

    static List<Block> blocks() {
        return BLOCK.matcher(read(REPOSITORY.resolve("docs/authoring.md")))
                .results()
                .map(block -> new Block(block.group(1), block.group(2), block.group(3)))
                .filter(block -> block.typed() || block.file() != null)
                .toList();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
