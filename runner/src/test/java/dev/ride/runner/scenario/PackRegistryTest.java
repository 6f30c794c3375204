package dev.ride.runner.scenario;

import dev.ride.runner.ground.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PackRegistryTest {
    @TempDir
    Path folder;

    private PackRegistry registry;

    @BeforeEach
    void write_a_pack() {
        PackOnDisk.in(folder.resolve("mine"));
        registry = new PackRegistry(Home.at(folder.resolve("home")));
    }

    private static void git(Path in, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(
                List.of("git", "-c", "user.name=t", "-c", "user.email=t@example.com", "-C", in.toString()));
        command.addAll(List.of(arguments));
        assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
    }

    @Test
    void a_folder_is_added_once_and_stays_when_it_is_removed() {
        registry.add(folder.resolve("mine").toString());

        assertThat(registry.packs()).containsExactly(new Pack("mine", folder.resolve("mine")));
        assertThatThrownBy(() -> registry.add(folder.resolve("mine").toString()))
                .hasMessage("There is a pack `mine` already.");
        registry.remove("mine");
        assertThat(registry.packs()).isEmpty();
        assertThat(folder.resolve("mine")).exists();
        assertThatThrownBy(() -> registry.remove("mine")).hasMessage("There is no pack `mine`.");
    }

    @Test
    void a_repository_is_cloned_without_its_hooks_and_goes_when_it_is_removed() throws Exception {
        git(folder.resolve("mine"), "init", "--quiet");
        git(folder.resolve("mine"), "add", "-A");
        git(folder.resolve("mine"), "commit", "--quiet", "-m", "x");

        var entry = registry.add("file://" + folder.resolve("mine"));

        assertThat(registry.packs().get(0).scenarios())
                .extracting(ScenarioFolder::id)
                .containsExactly(PackOnDisk.ID);
        assertThat(Path.of(entry.folder(), ".git/hooks")).doesNotExist();
        registry.remove("mine");
        assertThat(Path.of(entry.folder())).doesNotExist();
    }

    @Test
    void an_address_that_does_not_answer_is_told_in_one_sentence() {
        assertThatThrownBy(() -> registry.add("https://127.0.0.1:1/mine.git"))
                .hasMessageMatching("git could not fetch https://127\\.0\\.0\\.1:1/mine\\.git: unable to access .*\\.");
        assertThat(folder.resolve("home/packs/mine")).doesNotExist();
        assertThat(registry.packs()).isEmpty();
    }

    @Test
    void an_address_of_another_kind_is_not_taken_for_a_folder() {
        assertThatThrownBy(() -> registry.add("ftp://127.0.0.1/mine.git"))
                .hasMessage("`ftp://127.0.0.1/mine.git` is no address that packs are fetched from.");
    }

    @Test
    void a_folder_without_scenarios_is_no_pack() throws IOException {
        Files.createDirectory(folder.resolve("empty"));

        assertThatThrownBy(() -> registry.add(folder.resolve("empty").toString()))
                .hasMessageContaining("There is no scenario in");
        assertThatThrownBy(() -> registry.add("ext::sh -c touch% /tmp/x"))
                .hasMessageContaining("There is no pack at ext::sh");
    }
}
