package dev.ride.cli.command;

import dev.ride.cli.syntax.Branch;
import dev.ride.cli.syntax.Command;

/** The commands on PostgreSQL scenarios and their sandboxes. */
public final class PostgresCommand extends Command {
    public PostgresCommand(Context context, Branch branch) {
        super("postgres", "Play a PostgreSQL incident: start it, repair it with psql, submit.");
        needsCommand();
        branch.grow(
                this,
                new Branch.Level()
                        .with("list", rest -> new ListCommand(context))
                        .with("show", rest -> new ShowCommand(context))
                        .with("start", rest -> new StartCommand(context))
                        .with("psql", rest -> new PsqlCommand(context))
                        .with("env", rest -> new EnvCommand(context))
                        .with("app", rest -> new AppCommand(context))
                        .with("status", rest -> new StatusCommand(context))
                        .with("hint", rest -> new HintCommand(context))
                        .with("diagnose", rest -> new DiagnoseCommand(context))
                        .with("submit", rest -> new SubmitCommand(context))
                        .with("postmortem", rest -> new PostmortemCommand(context))
                        .with("reset", rest -> new ResetCommand(context))
                        .with("stop", rest -> new StopCommand(context))
                        .with("history", rest -> new HistoryCommand(context))
                        .with("timeline", rest -> new TimelineCommand(context))
                        .with("rescore", rest -> new RescoreCommand(context))
                        .with("grade", rest -> new GradeCommand(context)));
    }
}
