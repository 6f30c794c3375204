package dev.ride.runner.session;

import dev.ride.runner.recorder.RecorderStep;
import dev.ride.runner.recorder.collector.RowStep;
import dev.ride.runner.sandbox.Recipe;
import dev.ride.runner.sandbox.recipe.ScenarioRecipe;
import dev.ride.runner.scenario.Scenario;
import java.util.List;

/** The whole recipe of a scenario's sandbox: the scenario itself, the recorder, and the rows to compare with later. */
final class Baking {
    private Baking() {}

    static Recipe recipe(Scenario scenario) {
        return new ScenarioRecipe(scenario, List.of(new RecorderStep(), new RowStep(scenario.rubric())));
    }
}
