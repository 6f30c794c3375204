package dev.ride.cli.command;

import dev.ride.cli.syntax.Branch;
import dev.ride.cli.syntax.Command;

/** The commands for authors of scenarios. */
public final class ScenarioCommand extends Command {
    public ScenarioCommand(Context context, Branch branch) {
        super("scenario", "Write scenarios: begin one, check its files, play its proofs.");
        needsCommand();
        branch.grow(
                this,
                new Branch.Level()
                        .with("new", rest -> new NewCommand(context))
                        .with("check", rest -> new CheckCommand(context))
                        .with("test", rest -> new TestCommand(context))
                        .with("try", rest -> new TryCommand(context))
                        .with("schema", rest -> new SchemaCommand(context)));
    }
}
