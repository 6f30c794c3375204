package dev.ride.cli.command;

import dev.ride.runner.scenario.SchemaCopies;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks at the files of scenarios, without a server. */
@Command(
        name = "check",
        description = "Say what is wrong with a scenario's files, as file:line:column: message.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:nothing is wrong", "2:something is"})
final class CheckCommand extends Action {
    /** One of them. */
    private static final class Which {
        @Parameters(paramLabel = "SCENARIO", description = "Its id, which may be shortened.")
        private String scenario;

        @Option(names = "--all", required = true, description = "Every scenario of every pack in sight.")
        private boolean all;
    }

    @ArgGroup(multiplicity = "1")
    private Which which;

    @Mixin
    private PackOption packs;

    CheckCommand(Context context) {
        super(context);
    }

    @Override
    ExitCode run() {
        var ride = context().ride(packs.folders());
        var findings = which.all ? ride.checkAll() : ride.check(which.scenario);
        findings.forEach(finding -> output().line(finding.toString()));
        ride.outdatedSchemas(Optional.ofNullable(which.scenario)).forEach(this::tell);
        if (!findings.isEmpty()) {
            output().note(findings.size() == 1 ? "1 finding." : findings.size() + " findings.");
            return ExitCode.BAD_INPUT;
        }
        output().note("Nothing is wrong.");
        return ExitCode.DONE;
    }

    /** No finding: only editors go by them. */
    private void tell(SchemaCopies schemas) {
        output().note("The schemas in " + schemas.folder()
                + " are of another version of ride, and editors go by them.");
        output().note("      Bring them up to date: ride scenario schema --write " + schemas.pack());
    }
}
