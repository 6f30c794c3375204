package dev.ride.runner.session;

import dev.ride.runner.ground.RideException;
import dev.ride.runner.scenario.Manifest;
import dev.ride.runner.scenario.Question;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads a diagnosis as it was typed: whether each answer is of its question's kind, never whether it is right. */
public final class Answers {
    private static final String SEPARATORS = "[,\\s]+";

    private final Map<String, Question> questions;
    private final List<String> tenants;

    /** Answers to what that manifest asks. */
    public static Answers to(Manifest manifest) {
        return new Answers(manifest.questions(), manifest.tenants());
    }

    Answers(Collection<Question> questions, Collection<String> tenants) {
        this.questions = questions.stream()
                .collect(Collectors.toMap(Question::id, question -> question, (one, other) -> one, TreeMap::new));
        this.tenants = tenants.stream().sorted().toList();
    }

    /** The typed answers by question, as they are recorded. */
    public Map<String, List<String>> read(Map<String, String> typed) {
        var answers = new TreeMap<String, List<String>>();
        typed.forEach((id, text) -> answers.put(id, read(question(id), text)));
        return answers;
    }

    private Question question(String id) {
        var question = questions.get(id);
        if (question == null) {
            throw RideException.badInput(
                    "There is no question '" + id + "'.",
                    questions.isEmpty()
                            ? "This scenario asks none."
                            : "The questions are: " + String.join(", ", questions.keySet()) + ".");
        }
        return question;
    }

    private List<String> read(Question question, String text) {
        var words = Arrays.stream(text.strip().split(SEPARATORS))
                .filter(word -> !word.isEmpty())
                .distinct()
                .sorted()
                .toList();
        if (words.isEmpty()) {
            throw RideException.badInput(
                    "The answer to '" + question.id() + "' is empty.", "Leave it out if you do not know.");
        }
        return switch (question.kind()) {
            case CHOICE -> List.of(choice(question, text.strip()));
            case IDENTIFIER -> List.of(text.strip());
            case IDENTIFIERS -> words;
            case NUMBER -> List.of(number(question, text.strip()));
            case TENANTS -> known(question, words);
        };
    }

    /** A choice by its id, in whatever letters, or by its number in the list that was shown. */
    private static String choice(Question question, String text) {
        var ids = question.choices().stream().map(Question.Choice::id).toList();
        if (ids.contains(text)) {
            return text;
        }
        var alike = ids.stream().filter(text::equalsIgnoreCase).findFirst();
        if (alike.isPresent()) {
            return alike.get();
        }
        var number = text.matches("[1-9][0-9]?") ? Integer.parseInt(text) : 0;
        if (number < 1 || number > ids.size()) {
            throw RideException.badInput(
                    "'" + text + "' is none of the choices of '" + question.id() + "'.",
                    "Choose one of: " + String.join(", ", ids) + ".");
        }
        return ids.get(number - 1);
    }

    private static String number(Question question, String text) {
        if (!Question.NUMBER.matcher(text).matches()) {
            throw RideException.badInput(
                    "'" + text + "' is no answer to '" + question.id() + "', which asks for a number.",
                    "Give it in digits alone, such as 42.");
        }
        return text;
    }

    private List<String> known(Question question, List<String> words) {
        for (var word : words) {
            if (!tenants.contains(word)) {
                throw RideException.badInput(
                        "'" + word + "' in the answer to '" + question.id() + "' is no tenant of this scenario.",
                        "The tenants are: " + String.join(", ", tenants) + ".");
            }
        }
        return words;
    }
}
