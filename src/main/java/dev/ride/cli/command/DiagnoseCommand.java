package dev.ride.cli.command;

import dev.ride.cli.view.DiagnosisView;
import dev.ride.cli.view.QuestionsView;
import dev.ride.runner.ground.RideException;
import dev.ride.runner.scenario.Question;
import java.util.List;
import java.util.Map;

/** Records what the trainee holds to be the cause; asks where nothing was given and a person is there. */
final class DiagnoseCommand extends Action {
    private final SandboxOption sandbox = new SandboxOption();

    private final AnswerOption given = new AnswerOption();

    DiagnoseCommand(Context context) {
        super(
                context,
                "diagnose",
                "Record your diagnosis; asks one question after the other where no answer is given.");
        takes(sandbox, given);
    }

    @Override
    ExitCode run() {
        var ride = context().ride();
        var questions = ride.questions(sandbox.name());
        if (!given.answers().isEmpty()) {
            ride.diagnose(sandbox.name(), given.answers());
        } else {
            ask(questions);
        }
        new DiagnosisView(questions, ride.session(sandbox.name()).work().diagnosis()).lines(output(), sandbox.again());
        return ExitCode.DONE;
    }

    private void ask(List<Question> questions) {
        if (!context().terminal().interactive()) {
            throw RideException.badInput(
                    "No answer was given, and nobody is there to be asked.",
                    "Give answers as --answer question=value; ride postgres show prints the questions.");
        }
        output().line("An empty line leaves a question as it is.");
        questions.forEach(this::ask);
    }

    /** Each answer is recorded at once, so that leaving half way loses none. */
    private void ask(Question question) {
        output().line();
        QuestionsView.lines(question, output());
        var answer = context().terminal().ask("> ");
        while (answer.isPresent() && !answer.get().isBlank()) {
            try {
                context().ride().diagnose(sandbox.name(), Map.of(question.id(), answer.get()));
                return;
            } catch (RideException refused) {
                output().note(refused.getMessage() + " " + refused.suggestion());
                answer = context().terminal().ask("> ");
            }
        }
    }
}
