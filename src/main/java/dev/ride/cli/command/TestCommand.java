package dev.ride.cli.command;

import dev.ride.cli.syntax.Choice;
import dev.ride.cli.syntax.Flag;
import dev.ride.cli.syntax.Value;
import dev.ride.cli.syntax.Values;
import dev.ride.cli.view.ProofsView;
import dev.ride.runner.ProofRequest;
import dev.ride.runner.ground.Reason;
import dev.ride.runner.ground.RideException;
import dev.ride.runner.proof.JunitXml;
import dev.ride.runner.proof.ProofResult;
import dev.ride.runner.proof.ProofResult.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;

/** Plays the proofs of scenarios. */
final class TestCommand extends Action {
    private final Value<String> scenario = ScenarioParameter.first();

    private final Flag all = new Flag("--all", "Every scenario of every pack in sight.");

    private final PackOption packs = new PackOption();

    private final EngineOption engine = new EngineOption();

    private final JsonOption json = new JsonOption();

    private final Values<Integer> variants = new Values<>(
            Integer.class,
            OptionSpec.builder("--variant")
                    .paramLabel("N")
                    .splitRegex(",")
                    .defaultValue("0,1,2,3")
                    .description(
                            "Which variants, separated by commas. Default: ${DEFAULT-VALUE}, as far as they differ. May be repeated."));

    private final Value<Integer> parallel = new Value<>(
            Integer.class,
            OptionSpec.builder("--parallel")
                    .paramLabel("N")
                    .defaultValue("2")
                    .description("How many sandboxes to work on at a time. Default: ${DEFAULT-VALUE}."));

    private final Value<Path> junit = new Value<>(
            Path.class,
            OptionSpec.builder("--junit").paramLabel("FILE").description("Write the results there as JUnit's XML."));

    TestCommand(Context context) {
        super(
                context,
                "test",
                "Play a scenario's proofs, each on a fresh sandbox, and compare with what they declare.");
        takes(Choice.oneOf(scenario, all), packs, engine, json, variants, parallel, junit);
        endsWith(
                "0:all is as declared",
                "1:something is not",
                "2:wrong usage, or a scenario that is not sound",
                "3:something could not be played here");
    }

    @Override
    ExitCode run() {
        var request = new ProofRequest(scenario.found(), engine.name(), variants.get(), parallel.get());
        var results = new ArrayList<ProofResult>();
        write(results);
        try {
            context().ride(engine.image(), packs.folders()).authoring().prove(request, output().progress(), some -> {
                results.addAll(some);
                write(results);
                if (!json.wanted()) {
                    new ProofsView(some).lines(output());
                }
            });
        } catch (RuntimeException | Error e) {
            if (json.wanted() && !results.isEmpty()) {
                output().json(new ProofsView(results).document());
            }
            throw e;
        }
        if (json.wanted()) {
            output().json(new ProofsView(results).document());
        }
        return verdict(results);
    }

    private static ExitCode verdict(List<ProofResult> results) {
        if (results.stream().anyMatch(result -> result.status() == Status.ENVIRONMENT)) {
            return ExitCode.UNDECIDED;
        }
        boolean all = results.stream().allMatch(result -> result.status() == Status.AS_DECLARED);
        return all ? ExitCode.DONE : ExitCode.NOT_SOLVED;
    }

    /** Written before the first result and after each, so that a run that breaks off leaves what it had. */
    private void write(List<ProofResult> results) {
        junit.found().ifPresent(file -> write(file, JunitXml.of(results)));
    }

    private static void write(Path file, String xml) {
        try {
            Files.writeString(file, xml);
        } catch (IOException e) {
            throw RideException.environment(
                    "The results cannot be written to " + file + ": " + Reason.of(e), "Name another file.", e);
        }
    }
}
