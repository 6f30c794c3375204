package dev.ride.cli;

import dev.ride.cli.command.CompletionCommand;
import dev.ride.cli.command.Context;
import dev.ride.cli.command.DoctorCommand;
import dev.ride.cli.command.DriftCommand;
import dev.ride.cli.command.PackCommand;
import dev.ride.cli.command.PostgresCommand;
import dev.ride.cli.command.ScenarioCommand;
import dev.ride.cli.syntax.Branch;
import dev.ride.cli.syntax.Command;
import dev.ride.cli.syntax.Flag;
import dev.ride.cli.terminal.Terminal;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/** The root of the tree of commands. */
public final class RideCommand extends Command {
    private RideCommand(Context context, Branch branch) {
        super("ride", "A training sandbox for PostgreSQL incidents.");
        needsCommand();
        takes(Flag.version());
        spec().versionProvider(new ProgramVersion());
        endsWith(
                "0:done; for a submission: solved; for a comparison: none drifted",
                "1:submitted, and not solved; compared, and some drifted; proven, and something is not as declared",
                "2:wrong usage or bad input",
                "3:undecided, or the environment failed");
        branch.grow(
                this,
                new Branch.Level()
                        .with("postgres", rest -> new PostgresCommand(context, rest))
                        .with("drift", rest -> new DriftCommand(context, rest))
                        .with("scenario", rest -> new ScenarioCommand(context, rest))
                        .with("pack", rest -> new PackCommand(context, rest))
                        .with("doctor", rest -> new DoctorCommand(context))
                        .with("completion", rest -> new CompletionCommand(context)));
    }

    /**
     * Does what the arguments ask for.
     *
     * @return the exit code; whatever else it would say, an answer that is cut off is none
     */
    static int run(Terminal terminal, String... arguments) {
        int code = commandLine(terminal, arguments).execute(arguments);
        return terminal.unprinted()
                .map(why -> Failures.unprinted(terminal, why))
                .orElse(code);
    }

    /** The whole command line on that terminal. */
    public static CommandLine commandLine(Terminal terminal) {
        return commandLine(terminal, Branch.WHOLE);
    }

    /** As much of the command line as these arguments ask for; a completion script is of all of it. */
    public static CommandLine commandLine(Terminal terminal, String... arguments) {
        var words = List.of(arguments);
        return commandLine(terminal, words.contains("completion") ? Branch.WHOLE : new Branch(words));
    }

    private static CommandLine commandLine(Terminal terminal, Branch branch) {
        var context = new Context(terminal);
        var failures = new Failures(context.output());
        return new CommandLine(new RideCommand(context, branch).spec())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setColorScheme(Help.defaultColorScheme(terminal.coloured() ? Help.Ansi.ON : Help.Ansi.OFF))
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
    }
}
