package dev.ride.runner.proof;

import dev.ride.runner.ground.Progress;
import dev.ride.runner.ground.RideException;
import dev.ride.runner.sandbox.Bake;
import dev.ride.runner.sandbox.Engine;
import dev.ride.runner.sandbox.Recipe;
import dev.ride.runner.sandbox.Sandbox;
import dev.ride.runner.sandbox.TestHome;
import dev.ride.runner.sandbox.embedded.EmbeddedEngine;
import dev.ride.runner.scenario.PackOnDisk;
import dev.ride.runner.scenario.Scenario;
import dev.ride.runner.scenario.ScenarioLoader;
import dev.ride.scoring.Scorer;
import dev.ride.scoring.evidence.Evidence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class GraderIT {
    private static final EmbeddedEngine ENGINE = new EmbeddedEngine(TestHome.HOME);

    @TempDir
    Path folder;

    private Scenario scenario;
    private final List<Graded> told = new ArrayList<>();

    @BeforeEach
    void write_a_valid_scenario() {
        scenario = ScenarioLoader.load(PackOnDisk.in(folder.resolve("pack")).scenario(), 0);
    }

    private Path script(String name, String sql) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, sql);
    }

    private List<Graded> grade(Engine engine, Path... files) {
        return new Grader(engine, scenario, Duration.ofMinutes(1), 1, Optional.of(folder.resolve("kept")))
                .grade(List.of(files), Map.of(), Progress.SILENT, told::add);
    }

    @Test
    void a_bug_that_one_file_comes_upon_costs_no_other_its_card() throws IOException {
        var anna = script("anna.sql", "SELECT 1;");
        var ben = script("ben.sql", "SELECT 2;");
        var cleo = script("cleo.sql", "SELECT 3;");

        assertThatThrownBy(() -> grade(new BreakingOnSecond(new AtomicInteger()), anna, ben, cleo))
                .as("nobody overlooks it")
                .hasRootCauseMessage("broken");

        assertThat(told).extracting(Graded::file).containsExactly(anna, ben, cleo);
        assertThat(told).extracting(Graded::undecided).containsExactly(false, true, false);
        assertThat(told.get(1).trouble()).hasValue("This is a bug of ride: java.lang.IllegalStateException: broken");
    }

    @Test
    void evidence_is_kept_apart_for_files_of_one_name_and_makes_the_same_card() throws IOException {
        var anna = script("class/anna/fix.sql", "SELECT 1;");
        var ben = script("class/ben/fix.sql", "SELECT 2;");

        var graded = grade(ENGINE, anna, ben);

        for (var one : graded) {
            var kept =
                    folder.resolve("kept").resolve(folder.resolve("class").relativize(one.file()) + ".evidence.json");
            var again = Scorer.judge(scenario.rubric(), Evidence.fromJson(Files.readString(kept)));
            assertThat(again.card().toJson())
                    .isEqualTo(one.attempt().orElseThrow().card().toJson());
        }
        assertThat(folder.resolve("kept/anna/fix.sql.evidence.json")).exists();
    }

    @Test
    void evidence_that_cannot_be_kept_is_told_before_anything_is_run() throws IOException {
        var anna = script("anna.sql", "SELECT 1;");
        script("kept", "a file where the folder belongs");

        assertThatThrownBy(() -> grade(new BreakingOnSecond(new AtomicInteger(1)), anna))
                .isInstanceOf(RideException.class)
                .hasMessageContaining("The evidence cannot be written to " + folder.resolve("kept"));
        assertThat(told).isEmpty();
    }

    /** The embedded engine with a bug in it that shows with the second sandbox. */
    private record BreakingOnSecond(AtomicInteger created) implements Engine {
        @Override
        public Sandbox create(Bake bake, String name, int port, Progress progress) {
            if (created.incrementAndGet() == 2) {
                throw new IllegalStateException("broken");
            }
            return ENGINE.create(bake, name, port, progress);
        }

        @Override
        public String name() {
            return ENGINE.name();
        }

        @Override
        public Availability availability() {
            return ENGINE.availability();
        }

        @Override
        public Optional<Bake> baked(Recipe recipe) {
            return ENGINE.baked(recipe);
        }

        @Override
        public Optional<Bake> baked(String hash) {
            return ENGINE.baked(hash);
        }

        @Override
        public Bake bake(Recipe recipe, Progress progress) {
            return ENGINE.bake(recipe, progress);
        }

        @Override
        public List<Bake> bakes() {
            return ENGINE.bakes();
        }

        @Override
        public void drop(Bake bake) {
            ENGINE.drop(bake);
        }

        @Override
        public List<Sandbox> sandboxes() {
            return ENGINE.sandboxes();
        }

        @Override
        public List<String> leftovers() {
            return ENGINE.leftovers();
        }

        @Override
        public void sweep() {
            ENGINE.sweep();
        }
    }
}
