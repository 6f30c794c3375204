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

    public static CommandLine commandLine(Context context, Branch branch) {
        return branch.grow(
                new ScenarioCommand(),
                new Branch.Level()
                        .with("new", rest -> new NewCommand(context))
                        .with("check", rest -> new CheckCommand(context))
                        .with("test", rest -> new TestCommand(context))
                        .with("try", rest -> new TryCommand(context))
                        .with("schema", rest -> new SchemaCommand(context)));
    }
}
