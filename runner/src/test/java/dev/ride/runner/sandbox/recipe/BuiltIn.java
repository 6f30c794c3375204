package dev.ride.runner.sandbox.recipe;

import dev.ride.runner.scenario.Pack;
import dev.ride.runner.scenario.Packs;
import dev.ride.runner.scenario.Scenario;
import dev.ride.runner.scenario.ScenarioLoader;
import java.nio.file.Path;
import java.util.List;

/** The scenarios of this repository, for tests that bake them. */
final class BuiltIn {
    private BuiltIn() {}

    static Scenario scenario(String id) {
        var packs = new Packs(List.of(Pack.in(Path.of(".."))));
        return ScenarioLoader.load(packs.find(id), 0);
    }
}
