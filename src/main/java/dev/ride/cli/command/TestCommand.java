package dev.ride.cli.command;

import dev.ride.cli.view.ProofsView;
import dev.ride.runner.ProofRequest;
import dev.ride.runner.ground.RideException;
import dev.ride.runner.proof.JunitXml;
import dev.ride.runner.proof.ProofResult;
import dev.ride.runner.proof.ProofResult.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plays the proofs of scenarios. */
@Command(
        name = "test",
        description = "Play a scenario's proofs, each on a fresh sandbox, and compare with what they declare.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all is as declared",
            "1:something is not",
            "2:wrong usage, or a scenario that is not sound",
            "3:something could not be played here"
        })
final class TestCommand extends Action {
    /** One of them. */
    private static final class Which {
        @Parameters(paramLabel = "SCENARIO", description = "Its id, which may be shortened.")
        private String scenario;

        @Option(names = "--all", required = true, description = "Every scenario of every pack in sight.")
        private boolean all;
    }

    @ArgGroup(multiplicity = "1")
    private Which which;

    @Mixin
    private PackOption packs;

    @Mixin
    private EngineOption engine;

    @Mixin
    private JsonOption json;

    @Option(
            names = "--variant",
            paramLabel = "N",
            split = ",",
            defaultValue = "0,1,2,3",
            description = "Which variants; may be several. Default: ${DEFAULT-VALUE}, as far as they differ.")
    private List<Integer> variants;

    @Option(
            names = "--parallel",
            paramLabel = "N",
            defaultValue = "2",
            description = "How many sandboxes to work on at a time. Default: ${DEFAULT-VALUE}")
    private int parallel;

    @Option(names = "--junit", paramLabel = "FILE", description = "Write the results there as JUnit's XML.")
    private Path junit;

    TestCommand(Context context) {
        super(context);
    }

    @Override
    ExitCode run() {
        var request = new ProofRequest(Optional.ofNullable(which.scenario), engine.name(), variants, parallel);
        var results = context().ride(engine.image(), packs.folders()).prove(request, output().progress(), some -> {
            if (!json.wanted()) {
                new ProofsView(some).lines(output());
            }
        });
        if (json.wanted()) {
            output().json(new ProofsView(results).document());
        }
        if (junit != null) {
            write(JunitXml.of(results));
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

    private void write(String xml) {
        try {
            Files.writeString(junit, xml);
        } catch (IOException e) {
            throw RideException.environment(
                    "The results cannot be written to " + junit + ": " + e.getMessage(), "Name another file.", e);
        }
    }
}
