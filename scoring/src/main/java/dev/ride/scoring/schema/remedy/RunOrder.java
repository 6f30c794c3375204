package dev.ride.scoring.schema.remedy;

import dev.ride.scoring.schema.Identifiers;
import dev.ride.scoring.sql.Lexer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Steps in an order in which they can be run: by phase, but one that names what another makes comes after it. The facts
 * tell only by their text what stands on what, and the server prints names in full there. Where steps name each other
 * in a circle, and where a name hides in a string, the phases decide.
 */
final class RunOrder {
    private final Map<Step, Set<String>> names = new HashMap<>();
    private final Map<String, List<Step>> bearers = new HashMap<>();
    private final Set<Step> begun = new HashSet<>();
    private final List<Step> ordered = new ArrayList<>();

    private RunOrder() {}

    static List<Step> of(Collection<Step> steps) {
        var sorted = steps.stream()
                .sorted(Comparator.comparing(Step::phase))
                .distinct()
                .toList();
        var order = new RunOrder();
        sorted.stream().filter(step -> step.phase().builds()).forEach(order::read);
        sorted.forEach(order::add);
        return List.copyOf(order.ordered);
    }

    private void read(Step step) {
        var found = names(step.statement());
        names.put(step, found);
        if (step.phase().bears() && !found.isEmpty()) {
            bearers.computeIfAbsent(subject(found), name -> new ArrayList<>()).add(step);
        }
    }

    /** What a statement makes or changes is what it names first. */
    private static String subject(Set<String> names) {
        return names.iterator().next();
    }

    /** All that could be a schema's name and an object's behind it. */
    private static Set<String> names(String statement) {
        var names = new LinkedHashSet<String>();
        var tokens = Lexer.tokens(statement);
        for (int i = 0; i + 2 < tokens.size(); i++) {
            if (tokens.get(i).isName()
                    && tokens.get(i + 1).isSymbol('.')
                    && tokens.get(i + 2).isName()) {
                names.add(Identifiers.always(tokens.get(i).value()) + "."
                        + Identifiers.always(tokens.get(i + 2).value()));
            }
        }
        return names;
    }

    /** A column whose default calls a function that reads the column's table comes after it, as their phases say. */
    private boolean isColumnFromIt(Step other, Step step) {
        return step.phase() == Phase.FUNCTION
                && other.phase() == Phase.COLUMN
                && names.get(other).contains(subject(names.get(step)));
    }

    private void add(Step step) {
        if (!begun.add(step)) {
            return;
        }
        for (var name : names.getOrDefault(step, Set.of())) {
            var others = bearers.getOrDefault(name, List.of());
            // what changes the same thing keeps its turn
            int own = others.indexOf(step);
            others.subList(0, own < 0 ? others.size() : own).stream()
                    .filter(other -> !isColumnFromIt(other, step))
                    .forEach(this::add);
        }
        ordered.add(step);
    }
}
