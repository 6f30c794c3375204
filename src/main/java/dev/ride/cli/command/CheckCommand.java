package dev.ride.cli.command;

import dev.ride.cli.syntax.Choice;
import dev.ride.cli.syntax.Flag;
import dev.ride.cli.syntax.Value;
import dev.ride.runner.scenario.SchemaCopies;

/** Looks at the files of scenarios, without a server. */
final class CheckCommand extends Action {
    private final Value<String> scenario = ScenarioParameter.first();

    private final Flag all = new Flag("--all", "Every scenario of every pack in sight.");

    private final PackOption packs = new PackOption();

    CheckCommand(Context context) {
        super(context, "check", "Say what is wrong with a scenario's files, as file:line:column: message.");
        takes(Choice.oneOf(scenario, all), packs);
        endsWith("0:nothing is wrong", "2:something is");
    }

    @Override
    ExitCode run() {
        var authoring = context().ride(packs.folders()).authoring();
        var findings = all.given() ? authoring.checkAll() : authoring.check(scenario.get());
        findings.forEach(finding -> output().line(finding.toString()));
        authoring.outdatedSchemas(scenario.found()).forEach(this::tell);
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
