package dev.ride.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** The launcher in a house of its own, with a Java that prints its arguments and a Maven that only renews the jar. */
class LauncherTest {
    private static final List<String> SOURCES = List.of(
            "pom.xml",
            "picocli/pom.xml",
            "scoring/pom.xml",
            "scoring/src/main/One.java",
            "runner/pom.xml",
            "runner/src/main/resources/two.sql",
            "src/pom.xml",
            "src/main/java/Three.java");

    @TempDir
    Path folder;

    private Path house;
    private Path programs;

    @BeforeEach
    void build() throws IOException {
        house = Files.createDirectories(folder.toRealPath().resolve("a house"));
        programs = house.resolve("jdk/bin");
        Files.createDirectories(programs);
        Files.copy(Path.of("../ride"), house.resolve("ride"));
        for (var source : SOURCES) {
            write(source, "", 10);
        }
        write("src/target/ride-all.jar", "a jar", 20);
        write("src/target/ride-all-17.0.1.jsa", "an archive", 30);
        write("jdk/release", "JAVA_VERSION=\"17.0.1\"\n", 10);
        program("java", "printf '%s\\n' \"$@\"");
        program("mvn", "printf 'jar' >src/target/ride-all.jar; printf 'archive' >src/target/ride-all-17.0.1.jsa");
        try (var all = Files.walk(house)) {
            for (var directory : all.filter(Files::isDirectory).toList()) {
                Files.setLastModifiedTime(directory, at(10));
            }
        }
    }

    private static FileTime at(int second) {
        return FileTime.from(Instant.EPOCH.plusSeconds(second));
    }

    private void write(String name, String text, int second) throws IOException {
        var file = house.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, at(second));
    }

    private void program(String name, String script) throws IOException {
        var file = programs.resolve(name);
        Files.writeString(file, "#!/usr/bin/env bash\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private String run(Path from, String... command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).directory(from.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", house.resolve("jdk").toString());
        builder.environment().merge("PATH", programs + ":" + folder, (old, first) -> first + ":" + old);
        var process = builder.start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    private void assertFound(String output) {
        assertThat(output)
                .contains("\n-cp\n" + house.resolve("src/target/ride-all.jar") + "\n")
                .endsWith("\ndev.ride.cli.Main\npostgres\nlist\n")
                .doesNotContain("building");
    }

    @Test
    void it_finds_its_house_by_whatever_path_it_is_called() throws IOException, InterruptedException {
        Files.createSymbolicLink(folder.resolve("absolute"), house.resolve("ride"));
        Files.createSymbolicLink(folder.resolve("relative"), Path.of("a house/ride"));
        Files.createSymbolicLink(
                Files.createDirectory(folder.resolve("below")).resolve("link"), Path.of("../relative"));
        Files.createSymbolicLink(folder.resolve("moved"), house);

        assertFound(run(folder, house.resolve("ride").toString(), "postgres", "list"));
        assertFound(run(house, "./ride", "postgres", "list"));
        assertFound(run(house, "bash", "ride", "postgres", "list"));
        assertFound(run(house.resolve("src"), "../ride", "postgres", "list"));
        assertFound(run(folder, "./absolute", "postgres", "list"));
        assertFound(run(folder, "below/link", "postgres", "list"));
        assertFound(run(folder, "moved/ride", "postgres", "list"));
        assertFound(run(house, "bash", "-c", "relative postgres list"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void on_a_terminal_it_tells_how_wide_that_is() throws IOException, InterruptedException {
        assertThat(run(house, "./ride", "postgres", "list")).doesNotContain("-Dride.columns");
        assumeThat(Path.of("/usr/bin/script"))
                .as("what gives a process a terminal")
                .isExecutable();
        assertThat(run(house, "script", "-qec", "stty rows 40 cols 93 && ./ride postgres list", "/dev/null"))
                .contains("-Dride.columns=93", "-Dride.coloured=true");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void on_a_terminal_one_short_line_tells_how_far_the_build_is() throws IOException, InterruptedException {
        assumeThat(Path.of("/usr/bin/script"))
                .as("what gives a process a terminal")
                .isExecutable();
        write("src/main/java/Three.java", "changed", 25);
        program(
                "mvn",
                "printf '[INFO] Building ride: command line 0.1.0-SNAPSHOT                         [5/5]\\n';"
                        + "printf 'jar' >src/target/ride-all.jar");
        assertThat(run(house, "script", "-qec", "./ride postgres list", "/dev/null"))
                .containsPattern("\r\u001b\\[Kride: building, part 5/5, 0 files fetched, \\d+ s\r\u001b\\[K");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pom.xml",
                "picocli/pom.xml",
                "scoring/src/main/One.java",
                "runner/src/main/resources/two.sql",
                "src/main/java/Three.java"
            })
    void it_builds_once_when_a_source_has_changed(String source) throws IOException, InterruptedException {
        write(source, "changed", 25);

        assertThat(run(house, "./ride", "postgres", "list"))
                .contains("ride: building it first", "\ndev.ride.cli.Main\npostgres\nlist\n");
        assertFound(run(house, "./ride", "postgres", "list"));
    }

    @Test
    void it_starts_without_an_archive_where_none_can_be_made() throws IOException, InterruptedException {
        Files.delete(house.resolve("src/target/ride-all-17.0.1.jsa"));

        assertFound(run(house, "./ride", "postgres", "list"));
    }

    @ParameterizedTest
    @CsvSource({"C, C.UTF-8", "'', C.UTF-8", "de_DE.ISO-8859-1, C.UTF-8", "de_DE.UTF-8, de_DE.UTF-8"})
    @EnabledOnOs(OS.LINUX)
    void files_can_have_any_name_in_every_locale(String locale, String told) throws IOException, InterruptedException {
        program("java", "printf '%s' \"$LC_ALL\"");
        assertThat(run(house, "env", "-u", "LANG", "-u", "LC_CTYPE", "LC_ALL=" + locale, "./ride", "postgres", "list"))
                .endsWith(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"scenario test --all", "scenario try x y.sql", "postgres grade x y.sql", "drift --help"})
    void what_works_for_minutes_compiles_sooner(String command) throws IOException, InterruptedException {
        assertThat(run(house, ("./ride " + command).split(" ")))
                .contains("-XX:+UseSerialGC")
                .doesNotContain("-XX:CompileThresholdScaling");
    }

    @Test
    void what_compares_gets_a_small_heap() throws IOException, InterruptedException {
        assertThat(run(house, "./ride", "drift", "--help")).contains("-Xms64m", "-Xmn32m");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--version", "postgres list", "scenario check --all"})
    void what_is_over_in_no_time_gets_what_starts_fastest(String command) throws IOException, InterruptedException {
        assertThat(run(house, ("./ride " + command).strip().split(" ")))
                .contains("-XX:+UseG1GC", "-XX:CompileThresholdScaling")
                .doesNotContain("-XX:+UseSerialGC");
    }
}
