package dev.ride.scoring.schema.remedy;

import dev.ride.scoring.schema.Fact;
import dev.ride.scoring.schema.Identifiers;
import dev.ride.scoring.schema.Identity;
import dev.ride.scoring.schema.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is inherited from what. A fact tells only the first that it comes from; a table's columns may come from several. */
final class Heirs {
    private static final String NAME = "(\"(?:[^\"]|\"\")*\"|[^\",.\\s]+)";
    private static final Pattern TABLE = Pattern.compile(NAME + "\\." + NAME);

    private final Map<Identity, Set<Identity>> origins = new HashMap<>();
    private final Map<Identity, List<Identity>> heirs = new HashMap<>();

    Heirs(Map<Identity, Fact> facts) {
        for (var fact : facts.values()) {
            if (fact.origin() != null) {
                var all = origins(fact, facts);
                origins.put(fact.identity(), all);
                all.forEach(origin ->
                        heirs.computeIfAbsent(origin, each -> new ArrayList<>()).add(fact.identity()));
            }
        }
    }

    private static Set<Identity> origins(Fact fact, Map<Identity, Fact> facts) {
        var origins = new LinkedHashSet<Identity>();
        origins.add(fact.origin());
        var table = facts.get(fact.parent());
        if (fact.identity().kind() == Kind.COLUMN && table != null) {
            TABLE.matcher(table.attributes().getOrDefault("inherits", ""))
                    .results()
                    .map(above -> Identity.of(
                            Kind.COLUMN,
                            Identifiers.plain(above.group(1)),
                            Identifiers.plain(above.group(2)),
                            fact.identity().simpleName()))
                    .filter(facts::containsKey)
                    .forEach(origins::add);
        }
        return origins;
    }

    /** What it comes from directly. */
    Collection<Identity> origins(Identity heir) {
        return origins.getOrDefault(heir, Set.of());
    }

    /** What comes from it, by way of others too, those above first. */
    Stream<Identity> of(Identity identity) {
        return heirs.getOrDefault(identity, List.of()).stream()
                .flatMap(heir -> Stream.concat(Stream.of(heir), of(heir)))
                .distinct();
    }
}
