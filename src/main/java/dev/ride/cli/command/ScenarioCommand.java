package dev.ride.cli.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The commands for authors of scenarios. */
@Command(
        name = "scenario",
        description = "Write scenarios: begin one, check its files, play its proofs.",
        synopsisSubcommandLabel = "COMMAND")
public final class ScenarioCommand {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    private ScenarioCommand() {}

    public static CommandLine commandLine(Context context) {
        return new CommandLine(new ScenarioCommand())
                .addSubcommand(new NewCommand(context))
                .addSubcommand(new CheckCommand(context))
                .addSubcommand(new TestCommand(context))
                .addSubcommand(new TryCommand(context))
                .addSubcommand(new SchemaCommand(context));
    }
}
