package dev.ride.runner;

import dev.ride.runner.scenario.Question;
import dev.ride.runner.scenario.Scenario;
import dev.ride.runner.session.Answers;
import dev.ride.runner.session.Sessions;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes down what the trainee holds to be the cause. */
final class DiagnosisDesk {
    private final Sessions sessions;

    DiagnosisDesk(Sessions sessions) {
        this.sessions = sessions;
    }

    List<Question> questions(Optional<String> name) {
        return Library.played(sessions.theReady(name)).manifest().questions();
    }

    /** Records these answers beside those given before. */
    void record(Optional<String> name, Map<String, String> typed) {
        try (var held = sessions.holdReady(name)) {
            var answers = read(Library.played(held.session()), typed);
            held.save(held.session().work().answering(answers));
        }
    }

    static Map<String, List<String>> read(Scenario scenario, Map<String, String> typed) {
        return Answers.to(scenario.manifest()).read(typed);
    }
}
