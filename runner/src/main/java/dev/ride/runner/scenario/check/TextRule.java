package dev.ride.runner.scenario.check;

import dev.ride.runner.scenario.ScenarioText;
import dev.ride.runner.scenario.source.SourcePlace;

/** No text is empty, hints are as many as promised, level and time are what a list can show. */
final class TextRule implements Rule {
    @Override
    public void check(Subject subject) {
        var scenario = subject.scenario();
        var folder = subject.text().folder();
        var hints = SourcePlace.startOf(folder.hintFolder().shown(folder.hintFile()));
        if (scenario.hints().size() != scenario.manifest().hints() && !subject.found(hints)) {
            subject.find(
                    hints,
                    "holds " + scenario.hints().size() + " hints, each under a heading `## …`, where "
                            + scenario.manifest().hints() + " belong");
        }
        for (var hint : scenario.hints()) {
            if (hint.lines().skip(1).allMatch(String::isBlank)) {
                subject.find(hints, "the hint `" + hint + "` says nothing");
            }
        }
        var postmortem = subject.start(ScenarioText.POSTMORTEM);
        if (scenario.postmortem().isBlank() && !subject.found(postmortem)) {
            subject.find(postmortem, "is empty");
        }
        if (!scenario.manifest().level().matches("L[1-5]")) {
            subject.find(subject.place(ScenarioText.MANIFEST, "level"), "a level is one of L1, L2, L3, L4, L5");
        }
        if (scenario.manifest().minutes() < 1) {
            subject.find(subject.place(ScenarioText.MANIFEST, "minutes"), "is not a number of minutes");
        }
    }
}
