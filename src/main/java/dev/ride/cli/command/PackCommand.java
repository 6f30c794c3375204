package dev.ride.cli.command;

import dev.ride.cli.syntax.Branch;
import dev.ride.cli.syntax.Command;
import dev.ride.cli.syntax.Value;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The packs beside the built-in one. */
public final class PackCommand extends Command {
    public PackCommand(Context context, Branch branch) {
        super("pack", "Use packs of scenarios beside the built-in one: add, list, update, remove them.");
        needsCommand();
        branch.grow(
                this,
                new Branch.Level()
                        .with("add", rest -> new Add(context))
                        .with("list", rest -> new Show(context))
                        .with("update", rest -> new Update(context))
                        .with("remove", rest -> new Remove(context)));
    }

    /** Adds one. */
    static final class Add extends Action {
        private final Value<String> source = Value.first("SOURCE", "A folder, or the URL of a git repository.");

        Add(Context context) {
            super(context, "add", "Add a folder, or a git repository (it is cloned), as a pack.");
            takes(source);
        }

        @Override
        ExitCode run() {
            var entry = context().ride().packs().add(source.get());
            output().line("Added the pack " + entry.name() + ", in " + entry.folder() + ".");
            return ExitCode.DONE;
        }
    }

    /** Lists them. */
    static final class Show extends Action {
        Show(Context context) {
            super(context, "list", "List the packs that were added, and where they came from.");
        }

        @Override
        ExitCode run() {
            var entries = context().ride().packs().entries();
            if (entries.isEmpty()) {
                output().line("No pack was added. Add one: ride pack add <folder or git URL>");
            }
            entries.forEach(entry -> output().line(
                            entry.name() + "  " + entry.source() + (entry.there() ? "" : "  (not there any more)")));
            return ExitCode.DONE;
        }
    }

    /** Brings clones up to date. */
    static final class Update extends Action {
        private final Value<String> name = new Value<>(
                String.class,
                PositionalParamSpec.builder()
                        .index("0")
                        .arity("0..1")
                        .paramLabel("NAME")
                        .description("As 'ride pack list' shows it. Default: every pack that was cloned."));

        Update(Context context) {
            super(context, "update", "Fetch what was added to the repositories of packs that were cloned.");
            takes(name);
        }

        @Override
        ExitCode run() {
            var packs = context().ride().packs();
            var clones = packs.clones(name.found());
            if (clones.isEmpty()) {
                output().line("No pack was cloned, so there is nothing to fetch.");
            }
            for (var clone : clones) {
                boolean changed = packs.update(clone);
                output().line(
                                changed
                                        ? "Updated the pack " + clone.name() + "."
                                        : "The pack " + clone.name() + " is up to date.");
            }
            return ExitCode.DONE;
        }
    }

    /** Forgets one. */
    static final class Remove extends Action {
        private final Value<String> name = Value.first("NAME", "As 'ride pack list' shows it.");

        Remove(Context context) {
            super(context, "remove", "Forget a pack; a folder stays where it is, a clone is removed.");
            takes(name);
        }

        @Override
        ExitCode run() {
            var entry = context().ride().packs().remove(name.get());
            output().line("Forgot the pack " + entry.name() + ".");
            return ExitCode.DONE;
        }
    }
}
