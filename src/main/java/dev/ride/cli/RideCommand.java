package dev.ride.cli;

import dev.ride.cli.command.Branch;
import dev.ride.cli.command.CompletionCommand;
import dev.ride.cli.command.Context;
import dev.ride.cli.command.DoctorCommand;
import dev.ride.cli.command.DriftCommand;
import dev.ride.cli.command.PackCommand;
import dev.ride.cli.command.PostgresCommand;
import dev.ride.cli.command.ScenarioCommand;
import dev.ride.cli.terminal.Terminal;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Option;

/** The root of the tree of commands. */
@Command(
        name = "ride",
        description = "A training sandbox for PostgreSQL incidents.",
        versionProvider = ProgramVersion.class,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done; for a submission: solved",
            "1:submitted, and not solved",
            "2:wrong usage or bad input",
            "3:undecided, or the environment failed"
        })
public final class RideCommand {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    private boolean version;

    private RideCommand() {}

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
        var level = new Branch.Level()
                .with("postgres", rest -> PostgresCommand.commandLine(context, rest))
                .with("drift", rest -> DriftCommand.commandLine(context, rest))
                .with("scenario", rest -> ScenarioCommand.commandLine(context, rest))
                .with("pack", rest -> PackCommand.commandLine(context, rest))
                .with("doctor", rest -> new DoctorCommand(context))
                .with("completion", rest -> new CompletionCommand(context));
        var commandLine = branch.grow(new RideCommand(), level);
        var failures = new Failures(context.output());
        return commandLine
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setColorScheme(Help.defaultColorScheme(terminal.coloured() ? Help.Ansi.ON : Help.Ansi.OFF))
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
    }
}
