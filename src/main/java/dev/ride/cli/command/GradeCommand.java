package dev.ride.cli.command;

import dev.ride.cli.syntax.Flag;
import dev.ride.cli.syntax.Value;
import dev.ride.cli.syntax.Values;
import dev.ride.cli.view.GradesCsv;
import dev.ride.cli.view.GradesJson;
import dev.ride.cli.view.GradesText;
import dev.ride.cli.view.GradesView;
import dev.ride.runner.GradeRequest;
import dev.ride.runner.ground.RideException;
import dev.ride.runner.proof.Graded;
import java.nio.file.Path;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Grades a class. */
final class GradeCommand extends Action {
    private final TrialOptions trial = new TrialOptions();

    private final Values<Path> files = new Values<>(
            Path.class,
            PositionalParamSpec.builder()
                    .index("1..*")
                    .arity("1..*")
                    .required(true)
                    .paramLabel("FILE")
                    .description("SQL; of psql's own commands \\connect and data for COPY."));

    private final Value<Path> answersFile = new Value<>(
            Path.class,
            OptionSpec.builder("--answers").paramLabel("FILE").description("The diagnosis as YAML: question: answer."));

    private final Value<Integer> parallel = new Value<>(
            Integer.class,
            OptionSpec.builder("--parallel")
                    .paramLabel("N")
                    .defaultValue("2")
                    .description("How many sandboxes to work on at a time. Default: ${DEFAULT-VALUE}."));

    private final Value<Path> evidence = new Value<>(
            Path.class,
            OptionSpec.builder("--evidence")
                    .paramLabel("DIR")
                    .description(
                            "Keep there what each file was scored by; 'ride postgres rescore' makes the card again."));

    private final Flag csv = new Flag("--csv", "Print one line a file, with a heading, as CSV.");

    private final JsonOption json = new JsonOption();

    GradeCommand(Context context) {
        super(context, "grade", "Score submitted SQL files, each on its own fresh sandbox.");
        takes(trial, files, answersFile, parallel, evidence, csv, json);
        endsWith("0:all were graded", "2:wrong usage or bad input", "3:some could not be graded");
        adds("", "FILE.answers.yaml beside a file is its diagnosis, in place of --answers or --answer.");
    }

    @Override
    ExitCode run() {
        var request =
                new GradeRequest(trial.request(), files.get(), answersFile.found(), parallel.get(), evidence.found());
        if (answersFile.found().isPresent() && !request.trial().answers().isEmpty()) {
            throw RideException.badInput(
                    "The diagnosis is given in a file or answer by answer.", "Leave out --answers or --answer.");
        }
        var view = view();
        try {
            var graded = trial.authoring(context()).grade(request, output().progress(), view::graded);
            return graded.stream().anyMatch(Graded::undecided) ? ExitCode.UNDECIDED : ExitCode.DONE;
        } finally {
            view.end();
        }
    }

    private GradesView view() {
        if (json.wanted() && csv.given()) {
            throw RideException.badInput("The grades are printed as JSON or as CSV.", "Leave out --json or --csv.");
        }
        if (json.wanted()) {
            return new GradesJson(output());
        }
        return csv.given() ? new GradesCsv(output()) : new GradesText(output(), files.get());
    }
}
