package dev.ride.cli.command;

import dev.ride.cli.view.GradesView;
import dev.ride.runner.GradeRequest;
import dev.ride.runner.proof.Graded;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Grades a class. */
@Command(
        name = "grade",
        description = "Score submitted SQL files, each on its own fresh sandbox.",
        footer = {"", "FILE.answers.yaml beside a file is its diagnosis and goes before --answers and --answer."},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all were graded", "2:wrong usage or bad input", "3:some could not be graded"})
final class GradeCommand extends Action {
    @Parameters(index = "0", paramLabel = "SCENARIO", description = "Its id, which may be shortened.")
    private String scenario;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "SQL, as it was typed in psql.")
    private List<Path> files;

    @Option(names = "--variant", paramLabel = "N", defaultValue = "0", description = "Default: ${DEFAULT-VALUE}")
    private int variant;

    @Mixin
    private AnswerOption answers;

    @Option(names = "--answers", paramLabel = "FILE", description = "The diagnosis as YAML: question: answer.")
    private Path answersFile;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "120",
            description = "How long one file may run. Default: ${DEFAULT-VALUE}")
    private int seconds;

    @Option(
            names = "--parallel",
            paramLabel = "N",
            defaultValue = "2",
            description = "How many sandboxes at a time. Default: ${DEFAULT-VALUE}")
    private int parallel;

    @Option(names = "--csv", description = "Print one line a file, with a heading, as CSV.")
    private boolean csv;

    @Mixin
    private JsonOption json;

    @Mixin
    private PackOption packs;

    @Mixin
    private EngineOption engine;

    GradeCommand(Context context) {
        super(context);
    }

    @Override
    ExitCode run() {
        var request = new GradeRequest(
                scenario,
                variant,
                engine.name(),
                files,
                answers.answers(),
                Optional.ofNullable(answersFile),
                Duration.ofSeconds(seconds),
                parallel);
        var graded = context().ride(engine.image(), packs.folders()).grade(request, output().progress());
        var view = new GradesView(graded);
        if (json.wanted()) {
            view.json(output());
        } else if (csv) {
            view.csv(output());
        } else {
            view.lines(output());
        }
        return graded.stream().anyMatch(Graded::undecided) ? ExitCode.UNDECIDED : ExitCode.DONE;
    }
}
