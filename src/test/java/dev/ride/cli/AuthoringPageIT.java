package dev.ride.cli;

import dev.ride.cli.AuthoringPage.Block;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Follows docs/authoring.md as a new author would: puts its files in place, types what is typed, and sees what it shows. */
class AuthoringPageIT {
    private static final String LEFT_OUT = "[…]\n";

    private Path folder;
    private CliRunner ride;

    @BeforeEach
    void begin_with_nothing() throws IOException {
        folder = Files.createTempDirectory("ride-author");
        // a server of root's runs as somebody else, who must be able to get here
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        ride = new CliRunner(Map.of(
                "RIDE_HOME", folder.resolve("home").toString(),
                "RIDE_INSTALLATION", AuthoringPage.REPOSITORY.toString()));
    }

    @AfterEach
    void leave_nothing_behind() throws IOException {
        assertThat(ride.run("doctor", "--fix", "--prune").out()).contains("leftovers: none");
        remove(folder);
    }

    @Test
    void what_is_typed_gives_what_is_shown() throws IOException {
        assertThat(AuthoringPage.blocks()).filteredOn(Block::typed).hasSizeGreaterThan(3);
        for (var block : AuthoringPage.blocks()) {
            if (block.typed()) {
                type(block.text());
            } else if (!block.java()) {
                put(block);
            }
        }
    }

    /** The whole file, of which the page shows a part; with one proof come all scripts. */
    private void put(Block block) throws IOException {
        for (var file : block.file().startsWith("proofs/") ? scripts() : List.of(block.inPack())) {
            var target = folder.resolve("my-pack").resolve(file);
            Files.createDirectories(target.getParent());
            Files.writeString(target, AuthoringPage.read(AuthoringPage.TUTORIAL.resolve(file)));
        }
    }

    private static List<String> scripts() throws IOException {
        try (Stream<Path> files = Files.list(AuthoringPage.TUTORIAL.resolve(AuthoringPage.SCENARIO + "/proofs"))) {
            return files.map(file -> AuthoringPage.TUTORIAL.relativize(file).toString())
                    .toList();
        }
    }

    /** Each command of a block with what is shown under it. */
    private void type(String session) throws IOException {
        for (var one : session.split("(?m)^\\$ ")) {
            if (!one.isEmpty()) {
                var line = one.lines().findFirst().orElseThrow();
                var shown = one.substring(line.length()).stripLeading();
                assertThat(result(line)).as(line).containsSubsequence(shown.split("\\Q" + LEFT_OUT + "\\E"));
            }
        }
    }

    private String result(String line) throws IOException {
        var words = Arrays.stream(line.split(" "))
                .map(word -> word.startsWith("my-pack") ? folder.resolve(word).toString() : word)
                .collect(Collectors.toList());
        if (words.get(0).equals("rm")) {
            remove(Path.of(words.get(2)));
            return "";
        }
        if (List.of("try", "test").contains(words.get(2))) {
            words.addAll(List.of("--engine", "embedded"));
        }
        var seen = ride.run(words.subList(1, words.size()).toArray(String[]::new));
        assertThat(seen.code()).as(line + "\n" + seen).isLessThan(2);
        return seen.out().replace(folder + "/", "");
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
