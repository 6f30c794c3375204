package dev.ride.scoring.schema;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Keeps the facts that the options want; what stands on something left out is left out with it. */
final class ReadFilter {
    private final ReadOptions options;
    private final List<Pattern> ignored;

    ReadFilter(ReadOptions options) {
        this.options = options;
        this.ignored = options.ignored().stream().map(ReadFilter::glob).toList();
    }

    List<Fact> of(List<Fact> facts) {
        if (ignored.isEmpty() && options.tables().isEmpty() && options.kinds().isEmpty()) {
            return facts;
        }
        var out = new HashSet<Identity>();
        facts.stream().map(Fact::identity).filter(this::isIgnored).forEach(out::add);
        leaveOutChildren(facts, out);
        if (!options.tables().isEmpty()) {
            var on = onWantedTables(facts);
            facts.stream()
                    .map(Fact::identity)
                    .filter(identity -> !on.contains(identity))
                    .forEach(out::add);
        }
        return facts.stream()
                .filter(fact -> !out.contains(fact.identity()))
                .filter(fact -> options.kinds().isEmpty()
                        || options.kinds().contains(fact.identity().kind()))
                .toList();
    }

    private boolean isIgnored(Identity identity) {
        var name = identity.name();
        return ignored.stream().anyMatch(pattern -> pattern.matcher(name).matches());
    }

    private Set<Identity> onWantedTables(List<Fact> facts) {
        var on = new HashSet<Identity>();
        boolean grew = true;
        while (grew) {
            grew = false;
            for (var fact : facts) {
                boolean wanted = options.tables().contains(fact.identity().name())
                        || fact.parent() != null && on.contains(fact.parent());
                grew |= wanted && on.add(fact.identity());
            }
        }
        return on;
    }

    private static void leaveOutChildren(List<Fact> facts, Set<Identity> out) {
        boolean grew = !out.isEmpty();
        while (grew) {
            grew = false;
            for (var fact : facts) {
                grew |= fact.parent() != null && out.contains(fact.parent()) && out.add(fact.identity());
            }
        }
    }

    private static Pattern glob(String name) {
        return Pattern.compile(
                Pattern.compile("\\*")
                        .splitAsStream(name)
                        .map(Pattern::quote)
                        .collect(Collectors.joining(".*", "", name.endsWith("*") ? ".*" : "")),
                Pattern.DOTALL);
    }
}
