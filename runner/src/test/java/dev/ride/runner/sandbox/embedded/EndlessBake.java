package dev.ride.runner.sandbox.embedded;

import dev.ride.runner.ground.Home;
import dev.ride.runner.ground.Progress;
import dev.ride.runner.sandbox.TestRecipe;
import java.nio.file.Path;
import java.util.Map;

/** A program that bakes until it is killed. */
final class EndlessBake {
    static final String COOKING = "cooking";

    private EndlessBake() {}

    public static void main(String[] home) {
        var recipe = new TestRecipe("endless", Map.of(), (superuser, documents) -> {
            System.out.println(COOKING);
            Thread.sleep(Long.MAX_VALUE);
        });
        new EmbeddedEngine(Home.at(Path.of(home[0]))).bake(recipe, Progress.SILENT);
    }
}
