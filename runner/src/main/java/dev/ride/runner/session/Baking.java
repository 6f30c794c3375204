package dev.ride.runner.session;

import dev.ride.runner.ground.Progress;
import dev.ride.runner.recorder.RecorderStep;
import dev.ride.runner.recorder.collector.RowStep;
import dev.ride.runner.sandbox.Bake;
import dev.ride.runner.sandbox.Engine;
import dev.ride.runner.sandbox.Recipe;
import dev.ride.runner.sandbox.recipe.ScenarioRecipe;
import dev.ride.runner.scenario.Scenario;
import java.util.List;

/** Bakes of scenarios as they are played: the scenario itself, the recorder, and the rows to compare with later. */
public final class Baking {
    private Baking() {}

    /** The bake of the scenario, made when it is missing. */
    public static Bake bake(Engine engine, Scenario scenario, Progress progress) {
        var recipe = recipe(scenario);
        return engine.baked(recipe).orElseGet(() -> engine.bake(recipe, progress));
    }

    /** Whether that is the bake of the scenario as it is now. */
    public static boolean isStill(String hash, Engine engine, Scenario scenario) {
        return engine.baked(recipe(scenario))
                .filter(now -> now.hash().equals(hash))
                .isPresent();
    }

    private static Recipe recipe(Scenario scenario) {
        return new ScenarioRecipe(scenario, List.of(new RecorderStep(), new RowStep(scenario.rubric())));
    }
}
