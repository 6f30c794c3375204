package dev.ride.cli.command;

import dev.ride.cli.syntax.Accepted;
import dev.ride.cli.syntax.Value;
import dev.ride.runner.Authoring;
import dev.ride.runner.TrialRequest;
import java.time.Duration;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What scripts are played on: fresh sandboxes of which scenario, and how. */
final class TrialOptions implements Accepted {
    private final Value<String> scenario = ScenarioParameter.first();

    private final Value<Integer> variant = new Value<>(
            Integer.class,
            OptionSpec.builder("--variant")
                    .paramLabel("N")
                    .defaultValue("0")
                    .description("Which variant to draw. Default: ${DEFAULT-VALUE}."));

    private final AnswerOption answers = new AnswerOption();

    private final Value<Integer> seconds = new Value<>(
            Integer.class,
            OptionSpec.builder("--timeout")
                    .paramLabel("SECONDS")
                    .defaultValue("120")
                    .description("How long one file may run. Default: ${DEFAULT-VALUE}."));

    private final PackOption packs = new PackOption();

    private final EngineOption engine = new EngineOption();

    @Override
    public void joins(CommandSpec command) {
        scenario.joins(command);
        variant.joins(command);
        answers.joins(command);
        seconds.joins(command);
        packs.joins(command);
        engine.joins(command);
    }

    TrialRequest request() {
        return new TrialRequest(
                scenario.get(), variant.get(), engine.name(), answers.answers(), Duration.ofSeconds(seconds.get()));
    }

    Authoring authoring(Context context) {
        return context.ride(engine.image(), packs.folders()).authoring();
    }
}
