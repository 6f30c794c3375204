package dev.ride.runner.scenario;

import dev.ride.runner.ground.RideException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PacksTest {
    @TempDir
    Path folder;

    private Packs packs;

    @BeforeEach
    void write_two_packs() throws IOException {
        scenario("mine", "stage-01/01-index-lost");
        scenario("mine", "stage-01/02-index-moved");
        scenario("mine", "stage-11/01-ledger-lies");
        scenario("theirs", "stage-01/01-index-lost");
        Files.createDirectories(folder.resolve("mine/scenarios/stage-01/no-scenario"));
        packs = Packs.of(
                folder.resolve("mine"),
                Map.of("RIDE_PACKS", folder.resolve("theirs").toString()),
                List.of(),
                List.of());
    }

    private void scenario(String pack, String id) throws IOException {
        var path = folder.resolve(pack).resolve("scenarios").resolve(id);
        Files.createDirectories(path);
        Files.createFile(path.resolve("scenario.yaml"));
    }

    @Test
    void scenarios_are_found_pack_by_pack_and_carry_the_packs_name_where_ids_clash() {
        assertThat(packs.scenarios().stream().map(packs::name))
                .containsExactly(
                        "ride/stage-01/01-index-lost",
                        "stage-01/02-index-moved",
                        "stage-11/01-ledger-lies",
                        "theirs/stage-01/01-index-lost");
    }

    @Test
    void a_folder_that_holds_no_scenarios_is_no_pack() {
        assertThatThrownBy(() -> Packs.of(
                        folder.resolve("mine"), Map.of(), List.of(), List.of(folder.resolve("mine/scenarios"))))
                .isInstanceOf(RideException.class)
                .hasMessageContaining("mine/scenarios is no pack: there is no scenarios/ in it.");
    }

    @Test
    void an_id_may_be_shortened_as_long_as_it_is_unique() {
        assertThat(packs.find("stage-11").id()).isEqualTo("stage-11/01-ledger-lies");
        assertThat(packs.find("02").id()).isEqualTo("stage-01/02-index-moved");
        assertThat(packs.find("lies").id()).isEqualTo("stage-11/01-ledger-lies");
        assertThat(packs.find("theirs/stage-01").pack().name()).isEqualTo("theirs");
    }

    @Test
    void an_ambiguous_id_names_what_it_may_mean() {
        assertThatThrownBy(() -> packs.find("index"))
                .isInstanceOf(RideException.class)
                .hasMessage("`index` may mean ride/stage-01/01-index-lost or stage-01/02-index-moved"
                        + " or theirs/stage-01/01-index-lost.");
    }

    @Test
    void an_unknown_id_names_the_nearest() {
        assertThatThrownBy(() -> packs.find("01-leger-lies"))
                .hasMessage("There is no scenario `01-leger-lies`; the nearest is 01-ledger-lies.");
    }

    @Test
    void a_pack_that_is_no_folder_is_bad_input() {
        assertThatThrownBy(() -> Pack.in(folder.resolve("nowhere")))
                .isInstanceOf(RideException.class)
                .hasMessageContaining("There is no pack at");
    }
}
