package dev.ride.cli.syntax;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** A command as it is declared: its name, what it is for, what it takes. */
public abstract class Command {
    /** picocli only keeps the command until a command line is parsed. */
    @SuppressWarnings("this-escape")
    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

    protected Command(String name, String description) {
        spec.name(name).usageMessage().description(description);
        takes(Flag.help());
    }

    public final CommandSpec spec() {
        return spec;
    }

    protected final void takes(Accepted... all) {
        for (var one : all) {
            one.joins(spec);
        }
    }

    /** Does nothing by itself, only by the commands below it. */
    protected final void needsCommand() {
        spec.usageMessage().synopsisSubcommandLabel("COMMAND");
    }

    /** What its exit codes mean, each as {@code code:meaning}. */
    protected final void endsWith(String... meanings) {
        spec.usageMessage()
                .exitCodeListHeading("%nExit codes:%n")
                .exitCodeList(UsageMessageSpec.keyValuesMap(meanings));
    }

    /** What its help says at the end. */
    protected final void adds(String... lines) {
        spec.usageMessage().footer(lines);
    }
}
