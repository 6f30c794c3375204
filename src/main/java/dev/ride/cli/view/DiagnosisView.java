package dev.ride.cli.view;

import dev.ride.cli.terminal.Output;
import dev.ride.runner.scenario.Question;
import java.util.List;
import java.util.Map;

/** The diagnosis as it stands. */
public record DiagnosisView(List<Question> questions, Map<String, List<String>> diagnosis) {
    /** @param named how commands name the sandbox; empty where they need not */
    public void lines(Output output, String named) {
        if (questions.isEmpty()) {
            output.line("This scenario asks no questions.");
            return;
        }
        output.line("Your diagnosis:");
        for (var question : questions) {
            var answer = diagnosis.get(question.id());
            output.line(
                    "  " + question.id() + " = " + (answer == null ? "(no answer yet)" : String.join(", ", answer)));
        }
        output.line("Change it as often as you like; submit counts what stands then: ride postgres submit" + named);
    }
}
