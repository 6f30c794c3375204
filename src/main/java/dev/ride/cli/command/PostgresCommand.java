package dev.ride.cli.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The commands on PostgreSQL scenarios and their sandboxes. */
@Command(
        name = "postgres",
        description = "Play a PostgreSQL incident: start it, repair it with psql, submit.",
        synopsisSubcommandLabel = "COMMAND")
public final class PostgresCommand {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    private PostgresCommand() {}

    public static CommandLine commandLine(Context context) {
        return new CommandLine(new PostgresCommand())
                .addSubcommand(new ListCommand(context))
                .addSubcommand(new ShowCommand(context))
                .addSubcommand(new StartCommand(context))
                .addSubcommand(new PsqlCommand(context))
                .addSubcommand(new EnvCommand(context))
                .addSubcommand(new AppCommand(context))
                .addSubcommand(new StatusCommand(context))
                .addSubcommand(new HintCommand(context))
                .addSubcommand(new DiagnoseCommand(context))
                .addSubcommand(new SubmitCommand(context))
                .addSubcommand(new PostmortemCommand(context))
                .addSubcommand(new ResetCommand(context))
                .addSubcommand(new StopCommand(context))
                .addSubcommand(new HistoryCommand(context))
                .addSubcommand(new TimelineCommand(context))
                .addSubcommand(new RescoreCommand(context))
                .addSubcommand(new GradeCommand(context));
    }
}
