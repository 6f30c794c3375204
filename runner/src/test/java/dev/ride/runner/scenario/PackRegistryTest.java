package dev.ride.runner.scenario;

import dev.ride.runner.ground.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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

    /** The pack as a repository; its address. */
    private String repository() throws IOException, InterruptedException {
        git(folder.resolve("mine"), "init", "--quiet");
        commit();
        return "file://" + folder.resolve("mine");
    }

    private void commit() throws IOException, InterruptedException {
        git(folder.resolve("mine"), "add", "-A");
        git(folder.resolve("mine"), "commit", "--quiet", "-m", "x");
    }

    @Test
    void a_repository_is_cloned_without_its_hooks_and_goes_when_it_is_removed() throws Exception {
        var entry = registry.add(repository());

        assertThat(registry.packs().get(0).scenarios())
                .extracting(ScenarioFolder::id)
                .containsExactly(PackOnDisk.ID);
        assertThat(Path.of(entry.folder(), ".git/hooks")).doesNotExist();
        registry.remove("mine");
        assertThat(Path.of(entry.folder())).doesNotExist();
    }

    @Test
    void a_clone_is_brought_up_to_date_and_never_over_local_changes() throws Exception {
        var entry = registry.add(repository());
        assertThat(registry.update(entry)).isFalse();
        Files.writeString(folder.resolve("mine/news.txt"), "new");
        commit();

        assertThat(registry.clones(Optional.of("mine"))).containsExactly(entry);
        assertThat(registry.update(entry)).isTrue();
        var news = Path.of(entry.folder(), "news.txt");
        assertThat(news).hasContent("new");

        Files.writeString(news, "mine");
        assertThatThrownBy(() -> registry.update(entry)).hasMessage("The clone of the pack `mine` has local changes.");
        assertThat(news).hasContent("mine");
        git(Path.of(entry.folder()), "commit", "--quiet", "-am", "mine");
        Files.writeString(folder.resolve("mine/news.txt"), "newer");
        commit();
        assertThatThrownBy(() -> registry.update(entry))
                .hasMessageMatching("git could not update the pack `mine`: [^.]+\\.");
        assertThat(news).hasContent("mine");
    }

    @Test
    void a_folder_of_the_users_is_theirs_to_update() {
        registry.add(folder.resolve("mine").toString());

        assertThat(registry.clones(Optional.empty())).isEmpty();
        assertThatThrownBy(() -> registry.clones(Optional.of("mine"))).hasMessageContaining("no clone");
    }

    @Test
    void a_repository_that_is_no_pack_leaves_nothing_in_the_way() throws Exception {
        Files.move(folder.resolve("mine/scenarios"), folder.resolve("scenarios"));
        var address = repository();
        assertThatThrownBy(() -> registry.add(address)).hasMessageContaining("There is no scenario in");

        Files.move(folder.resolve("scenarios"), folder.resolve("mine/scenarios"));
        commit();
        // as a command that was killed leaves it
        Files.createDirectories(folder.resolve("home/packs/mine/scenarios"));
        assertThat(registry.add(address).name()).isEqualTo("mine");
    }

    @Test
    void packs_that_are_added_at_once_are_all_known() {
        var names = IntStream.range(0, 8).mapToObj(number -> "pack-" + number).toList();
        names.forEach(name -> PackOnDisk.in(folder.resolve(name)));

        names.parallelStream().forEach(name -> registry.add(folder.resolve(name).toString()));

        assertThat(registry.entries()).extracting(PackRegistry.Entry::name).containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void an_address_that_does_not_answer_is_told_in_one_sentence() {
        assertThatThrownBy(() -> registry.add("https://127.0.0.1:1/mine.git"))
                .hasMessageMatching("git could not fetch https://127\\.0\\.0\\.1:1/mine\\.git: unable to access .*\\.");
        assertThat(folder.resolve("home/packs/mine")).doesNotExist();
        assertThat(registry.packs()).isEmpty();
    }

    @Test
    void what_is_secret_of_an_address_is_told_nowhere() throws Exception {
        assertThatThrownBy(() -> registry.add("https://tok3n:x-oauth@127.0.0.1:1/mine.git"))
                .hasMessageStartingWith("git could not fetch https://***@127.0.0.1:1/mine.git: unable to access ")
                .hasMessageNotContainingAny("tok3n", "x-oauth");
        assertThatThrownBy(() -> registry.add("ftp://me:s3cr3t@127.0.0.1/mine.git"))
                .hasMessage("`ftp://me:***@127.0.0.1/mine.git` is no address that packs are fetched from.");

        var address = repository().replace("file://", "file://me:s3cr3t@localhost");
        assertThat(registry.add(address).source()).isEqualTo(address.replace("s3cr3t", "***"));

        assertThat(Files.readString(folder.resolve("home/packs.json"))).doesNotContain("s3cr3t");
        assertThat(Files.getPosixFilePermissions(folder.resolve("home/packs")))
                .as("only the clone knows it")
                .hasSize(3);
        assertThat(registry.update(registry.entries().get(0))).isFalse();
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
