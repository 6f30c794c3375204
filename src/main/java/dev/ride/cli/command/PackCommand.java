package dev.ride.cli.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The packs beside the built-in one. */
@Command(
        name = "pack",
        description = "Packs of scenarios beside the built-in one.",
        synopsisSubcommandLabel = "COMMAND")
public final class PackCommand {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    private PackCommand() {}

    public static CommandLine commandLine(Context context, Branch branch) {
        return branch.grow(
                new PackCommand(),
                new Branch.Level()
                        .with("add", rest -> new Add(context))
                        .with("list", rest -> new Show(context))
                        .with("remove", rest -> new Remove(context)));
    }

    /** Adds one. */
    @Command(name = "add", description = "Know a folder, or a git repository, which is cloned, as a pack.")
    static final class Add extends Action {
        @Parameters(paramLabel = "SOURCE", description = "A folder, or the URL of a git repository.")
        private String source;

        Add(Context context) {
            super(context);
        }

        @Override
        ExitCode run() {
            var entry = context().ride().packs().add(source);
            output().line("Added the pack " + entry.name() + ", in " + entry.folder() + ".");
            return ExitCode.DONE;
        }
    }

    /** Lists them. */
    @Command(name = "list", description = "The packs that were added, and where they came from.")
    static final class Show extends Action {
        Show(Context context) {
            super(context);
        }

        @Override
        ExitCode run() {
            context().ride().packs().entries().forEach(entry -> output().line(entry.name() + "  " + entry.source()));
            return ExitCode.DONE;
        }
    }

    /** Forgets one. */
    @Command(name = "remove", description = "Forget a pack; a folder stays where it is, a clone is removed.")
    static final class Remove extends Action {
        @Parameters(paramLabel = "NAME", description = "As ride pack list shows it.")
        private String name;

        Remove(Context context) {
            super(context);
        }

        @Override
        ExitCode run() {
            var entry = context().ride().packs().remove(name);
            output().line("Forgot the pack " + entry.name() + ".");
            return ExitCode.DONE;
        }
    }
}
