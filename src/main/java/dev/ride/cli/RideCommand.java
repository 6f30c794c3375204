package dev.ride.cli;

import dev.ride.cli.command.CompletionCommand;
import dev.ride.cli.command.Context;
import dev.ride.cli.command.DoctorCommand;
import dev.ride.cli.command.DriftCommand;
import dev.ride.cli.command.PackCommand;
import dev.ride.cli.command.PostgresCommand;
import dev.ride.cli.command.ScenarioCommand;
import dev.ride.cli.terminal.Terminal;
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

    /** The whole command line on that terminal; tests use the same with their own. */
    public static CommandLine commandLine(Terminal terminal) {
        var context = new Context(terminal);
        var commandLine = new CommandLine(new RideCommand())
                .addSubcommand(PostgresCommand.commandLine(context))
                .addSubcommand(DriftCommand.commandLine(context))
                .addSubcommand(ScenarioCommand.commandLine(context))
                .addSubcommand(PackCommand.commandLine(context))
                .addSubcommand(new DoctorCommand(context))
                .addSubcommand(new CompletionCommand(context));
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
