package dev.ride.scoring.rubric;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Answers of the diagnosis are sets of identifiers, read as SQL reads them. */
final class AnswerRule {
    private AnswerRule() {}

    static Ruling judge(Case open, String question) {
        var accepted =
                open.rubric().answers() == null ? null : open.rubric().answers().get(question);
        if (accepted == null) {
            throw new MismatchException("an answer to the question " + question);
        }
        var given = open.evidence().submission().answers().get(question);
        if (given == null || given.isEmpty()) {
            return Ruling.fails(question + ": not answered");
        }
        var names = names(given);
        return accepted.stream().anyMatch(answer -> names(answer).equals(names))
                ? Ruling.HOLDS
                : Ruling.fails(question + ": answered " + given + ", accepted " + accepted);
    }

    private static Set<List<String>> names(List<String> answer) {
        var names = new HashSet<List<String>>();
        answer.forEach(name -> names.add(parts(name.strip())));
        return names;
    }

    /** The parts of a dotted name; unquoted ones are folded, and a leading {@code public} says nothing. */
    private static List<String> parts(String name) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '"' && quoted && i + 1 < name.length() && name.charAt(i + 1) == '"') {
                part.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == '.' && !quoted) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(quoted ? c : Character.toString(c).toLowerCase(Locale.ROOT));
            }
        }
        parts.add(part.toString());
        return parts.size() > 1 && parts.get(0).equals("public") ? parts.subList(1, parts.size()) : parts;
    }
}
