package dev.ride.runner.scenario.check;

import dev.ride.runner.ground.Near;
import dev.ride.runner.scenario.Question;
import dev.ride.runner.scenario.ScenarioText;
import dev.ride.runner.scenario.source.YamlNode;
import dev.ride.runner.scenario.source.YamlNode.Mapping;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every question can be answered, rightly and wrongly, and earns something; every answer is one to a question. */
final class QuestionRule implements Rule {
    @Override
    public void check(Subject subject) {
        Map<String, Question> questions = new HashMap<>();
        var nodes = subject.nodes(ScenarioText.MANIFEST, "questions");
        for (int i = 0; i < nodes.size(); i++) {
            var question = subject.scenario().manifest().questions().get(i);
            questions.put(question.id(), question);
            question(subject, question, nodes.get(i));
        }
        answers(subject, ScenarioText.RUBRIC, subject.text().tree(ScenarioText.RUBRIC), questions);
        answers(subject, ScenarioText.PROOFS, subject.text().tree(ScenarioText.PROOFS), questions);
        for (var proof : subject.nodes(ScenarioText.PROOFS, "proofs")) {
            answers(subject, ScenarioText.PROOFS, Optional.of(proof), questions);
        }
        asked(subject, questions.keySet());
    }

    private static void question(Subject subject, Question question, YamlNode node) {
        boolean choice = question.kind() == Question.Kind.CHOICE;
        if (choice && question.choices().size() < 2) {
            subject.find(node.place(), "a question of kind choice needs two choices or more");
        }
        if (!choice && !question.choices().isEmpty()) {
            subject.find(node.place(), "`choices` belong to questions of kind choice");
        }
        if (subject.scenario().rubric().answers() == null
                || !subject.scenario().rubric().answers().containsKey(question.id())) {
            subject.find(node.place(), "rubric.yaml accepts no answer to `" + question.id() + "`");
        }
    }

    private static void answers(
            Subject subject, String file, Optional<YamlNode> holder, Map<String, Question> questions) {
        if (!(holder.flatMap(node -> node.get("answers")).orElse(null) instanceof Mapping answers)) {
            return;
        }
        answers.entries().forEach((id, entry) -> {
            var question = questions.get(id);
            if (question == null) {
                subject.find(entry.key(), "there is no question `" + id + "`" + Near.hint(id, questions.keySet()));
                return;
            }
            if (entry.value().items().isEmpty()) {
                subject.find(entry.key(), "there is no answer to `" + id + "` here");
            }
            if (question.kind() == Question.Kind.NUMBER) {
                numbers(subject, entry.value());
            }
            var possible = possible(subject, question);
            entry.value()
                    .walk()
                    .forEach(node -> node.asText()
                            .filter(answer ->
                                    possible.isPresent() && !possible.get().contains(answer))
                            .ifPresent(answer -> subject.find(
                                    node.place(),
                                    "`" + answer + "` cannot be answered to `" + id + "`"
                                            + Near.hint(answer, possible.get()))));
        });
    }

    private static void numbers(Subject subject, YamlNode answers) {
        answers.walk()
                .forEach(node -> node.asText()
                        .filter(answer -> !Question.NUMBER.matcher(answer).matches())
                        .ifPresent(answer -> subject.find(
                                node.place(),
                                "`" + answer + "` is no number in digits alone, as this question wants")));
    }

    /** What may be answered; empty where anything may. */
    private static Optional<Collection<String>> possible(Subject subject, Question question) {
        return switch (question.kind()) {
            case CHOICE ->
                Optional.of(question.choices().stream().map(Question.Choice::id).toList());
            case TENANTS -> Optional.of(subject.scenario().manifest().tenants());
            case IDENTIFIER, IDENTIFIERS, NUMBER -> Optional.empty();
        };
    }

    private static void asked(Subject subject, Collection<String> questions) {
        List<YamlNode> checks = subject.nodes(ScenarioText.RUBRIC, "criteria").stream()
                .flatMap(YamlNode::walk)
                .flatMap(node -> node.get("question").stream())
                .toList();
        for (var check : checks) {
            check.asText()
                    .filter(id -> !questions.contains(id))
                    .ifPresent(id -> subject.find(
                            check.place(), "there is no question `" + id + "`" + Near.hint(id, questions)));
        }
        var scored = checks.stream().flatMap(check -> check.asText().stream()).collect(Collectors.toSet());
        for (var node : subject.nodes(ScenarioText.MANIFEST, "questions")) {
            node.get("id")
                    .filter(id -> !scored.contains(id.asText().orElse("")))
                    .ifPresent(id -> subject.find(
                            id.place(),
                            "no criterion looks at the answer to `"
                                    + id.asText().orElse("") + "`"));
        }
    }
}
