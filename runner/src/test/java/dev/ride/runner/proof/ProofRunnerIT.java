package dev.ride.runner.proof;

import dev.ride.runner.ground.Progress;
import dev.ride.runner.ground.RideException;
import dev.ride.runner.proof.ProofResult.Status;
import dev.ride.runner.sandbox.Bake;
import dev.ride.runner.sandbox.TestHome;
import dev.ride.runner.sandbox.embedded.EmbeddedEngine;
import dev.ride.runner.scenario.PackOnDisk;
import dev.ride.runner.scenario.ScenarioLoader;
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

class ProofRunnerIT {
    private static final EmbeddedEngine ENGINE = new EmbeddedEngine(TestHome.HOME);

    @TempDir
    Path folder;

    private PackOnDisk pack;

    @BeforeEach
    void write_a_valid_scenario() {
        pack = PackOnDisk.in(folder);
    }

    private List<ProofResult> prove(Integer... variants) {
        var before = ENGINE.sandboxes().size();
        var results = new ProofRunner(ENGINE, List.of(variants), 2)
                .run(List.of(pack.scenario()), Progress.SILENT, some -> {});
        assertThat(ENGINE.sandboxes()).hasSize(before);
        return results;
    }

    private static ProofResult named(List<ProofResult> results, String name) {
        return results.stream()
                .filter(result -> result.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_sound_scenario_proves_itself_in_every_variant() {
        var results = prove(0, 1);

        assertThat(results)
                .filteredOn(result -> result.status() != Status.AS_DECLARED)
                .isEmpty();
        assertThat(results)
                .filteredOn(result -> result.variant() == 1)
                .extracting(ProofResult::name)
                .containsExactly("symptoms", "keyword-stuffing", "nothing", "right", "wrong", "criteria");
    }

    @Test
    void a_sandbox_that_cannot_be_made_leaves_no_folder() throws IOException {
        var trials = new Trials(ENGINE, ScenarioLoader.load(pack.scenario(), 0), Progress.SILENT);
        var mine = "ride-" + TrialName.next().replaceAll("\\d+$", "");
        ENGINE.bakes().forEach(ENGINE::drop);

        assertThatThrownBy(trials::trial).isInstanceOf(RideException.class);
        try (var temporary = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(temporary.map(Path::getFileName).map(Path::toString)).noneMatch(file -> file.startsWith(mine));
        }
    }

    @Test
    void results_keep_their_order_and_only_the_default_variant_stays_baked() {
        var before = titles();

        var results = prove(2, 0, 1);

        assertThat(results)
                .extracting(ProofResult::variant)
                .startsWith(2)
                .endsWith(1)
                .contains(0);
        assertThat(results.stream().map(ProofResult::variant).distinct()).containsExactly(2, 0, 1);
        var more = new ArrayList<>(titles());
        before.forEach(more::remove);
        assertThat(more).noneMatch(title -> title.contains("variant"));
    }

    private static List<String> titles() {
        return ENGINE.bakes().stream().map(Bake::title).toList();
    }

    @Test
    void what_is_seen_otherwise_than_declared_stands_beside_it_criterion_by_criterion() {
        pack.replace("drift.yaml", "\"42703\"", "\"42P01\"");
        pack.write("proofs/wrong.sql", "\\connect ${sick}\nALTER TABLE things ADD COLUMN note text;\nSELECT 1/0;\n");
        // the second run takes back what the first did
        pack.write("proofs/right.sql", """
                \\connect ${sick}
                DO $$
                BEGIN
                    IF to_regclass('been_here') IS NOT NULL THEN
                        ALTER TABLE things DROP COLUMN note;
                    ELSE
                        CREATE TABLE been_here ();
                        ALTER TABLE things ADD COLUMN note text;
                    END IF;
                END
                $$;
                """);

        var results = prove(0);

        assertThat(named(results, "wrong").status()).isEqualTo(Status.OTHERWISE);
        assertThat(named(results, "wrong").differences())
                .startsWith(
                        "wrong.sql stopped at line 3: ERROR: division by zero (SQLSTATE 22012)",
                        "fix: expected 0, seen 40",
                        "trap: expected 0, seen 20",
                        "solved: expected false, seen true",
                        "traps sprung: expected [others-kept], seen []")
                .contains("  mended 40/40");
        assertThat(named(results, "right").differences()).contains("run twice: solved: expected true, seen false");
        assertThat(named(results, "symptoms").differences())
                .singleElement()
                .asString()
                .startsWith("page in tenant_01: expected SQLSTATE 42P01, seen SQLSTATE 42703");
        assertThat(named(results, "criteria").differences())
                .containsExactly("others-kept: no proof misses it, so nothing shows that it can be missed");
    }

    @Test
    void a_scenario_that_cannot_be_baked_is_one_result() {
        pack.write("baseline.sql", "CREATE TABLE things (id int PRIMARY KEY);\nSELECT 1/0;\n");

        assertThat(prove(0)).singleElement().satisfies(result -> {
            assertThat(result.name()).isEqualTo("baking");
            assertThat(result.differences()).singleElement().asString().contains("division by zero");
        });
    }

    @Test
    void an_unsound_scenario_costs_no_sandbox() {
        pack.write("notes.txt", "to do");

        assertThatThrownBy(() -> prove(0)).hasMessageContaining("is not sound").hasMessageContaining("notes.txt:1:1");
    }
}
