package dev.ride.runner.scenario.check;

import dev.ride.runner.scenario.Scenario;
import dev.ride.runner.scenario.ScenarioFolder;
import dev.ride.runner.scenario.ScenarioLoader;
import dev.ride.runner.scenario.ScenarioText;
import dev.ride.runner.scenario.source.Finding;
import dev.ride.runner.scenario.source.Findings;
import java.util.List;
import java.util.Optional;

/** Everything that can be found wrong with a scenario without a server. */
public final class ScenarioCheck {
    private static final int VARIANTS = 4;
    private static final List<Rule> RULES = List.of(
            new UniqueNames(),
            new TenantReferences(),
            new NamedReferences(),
            new DriftRule(),
            new QuestionRule(),
            new PointsRule(),
            new ProofRule(),
            new BriefRule(),
            new TextRule(),
            new SqlRule(),
            new StrayFiles());

    private ScenarioCheck() {}

    /** What is wrong, in the order of files and lines; the default variant and three others are looked at. */
    public static List<Finding> of(ScenarioFolder folder) {
        var findings = new Findings();
        for (int variant = 0; variant < VARIANTS && !findings.any(); variant++) {
            variant(folder, variant, findings);
        }
        return findings.all();
    }

    private static void variant(ScenarioFolder folder, int variant, Findings findings) {
        var text = ScenarioText.read(folder, variant, findings);
        Optional<Scenario> scenario = ScenarioLoader.bind(text, findings);
        if (scenario.isPresent()) {
            var subject = new Subject(scenario.get(), text, findings);
            RULES.forEach(rule -> rule.check(subject));
        }
    }
}
