package dev.ride.runner.scenario.check;

import dev.ride.runner.scenario.Question;
import dev.ride.runner.scenario.ScenarioText;
import dev.ride.runner.scenario.source.SourcePlace;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The brief names no identifier that is an answer. Error texts must be quoted as they are, so they may name it; but then
 * the question has its answer under the nose of whoever reads the brief, which is worth knowing. Tenants and listed choices
 * are there to be read.
 */
final class BriefRule implements Rule {
    private static final Pattern ERROR_TEXT = Pattern.compile("\\b(ERROR|FATAL|PANIC|WARNING|DETAIL|HINT|CONTEXT):");

    @Override
    public void check(Subject subject) {
        for (var question : subject.scenario().manifest().questions()) {
            boolean named = question.kind() == Question.Kind.IDENTIFIER || question.kind() == Question.Kind.IDENTIFIERS;
            if (!named || subject.scenario().rubric().answers() == null) {
                continue;
            }
            subject.scenario().rubric().answers().getOrDefault(question.id(), List.of()).stream()
                    .flatMap(List::stream)
                    .filter(answer -> !subject.scenario().manifest().tenants().contains(answer))
                    .distinct()
                    .forEach(answer -> answer(subject, question, answer));
        }
    }

    private static void answer(Subject subject, Question question, String answer) {
        var pattern = Pattern.compile("(?<![\\w.])" + Pattern.quote(answer) + "(?!\\w)", Pattern.CASE_INSENSITIVE);
        for (var line : lines(subject)) {
            if (!pattern.matcher(line.text()).find()) {
                continue;
            }
            boolean error = ERROR_TEXT.matcher(line.text()).find();
            subject.find(
                    line.place(),
                    error
                            ? "this error text holds the answer `" + answer + "` to the question `" + question.id()
                                    + "`; ask for something else"
                            : "the brief names `" + answer + "`, which answers the question `" + question.id() + "`");
        }
    }

    private record Line(SourcePlace place, String text) {}

    private static List<Line> lines(Subject subject) {
        var begin = subject.place(ScenarioText.MANIFEST, "brief");
        var lines = new ArrayList<Line>();
        int number = begin.line() + 1;
        for (var text : subject.scenario().manifest().brief().lines().toList()) {
            lines.add(new Line(new SourcePlace(begin.file(), number++, 1), text));
        }
        return lines;
    }
}
