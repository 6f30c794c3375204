package dev.ride.scoring.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Gathers rows of the catalog, leaves out what extensions own with its parts, and makes a snapshot of the rest. */
final class CatalogReading {
    private final ReadTransaction transaction;
    private final Attachments attachments;
    private final SortedSet<NotCompared> notCompared;
    private final Set<Identity> leftOut = new HashSet<>();
    private final List<Fact> facts = new ArrayList<>();

    CatalogReading(ReadTransaction transaction, Attachments attachments) {
        this.transaction = transaction;
        this.attachments = attachments;
        this.notCompared = new TreeSet<>(attachments.notCompared());
    }

    void add(CatalogRow row) {
        var fact = row.fact();
        boolean onLeftOut = leftOut.contains(fact.parent());
        if (attachments.isExtensions(row.address().whole()) || onLeftOut && fact.isPart()) {
            leftOut.add(fact.identity());
            return;
        }
        Stream.of(row.unseen(), attachments.unseen(row.address()))
                .filter(Objects::nonNull)
                .forEach(reason ->
                        notCompared.add(new NotCompared(fact.identity().toString(), reason)));
        facts.add(withAttached(onLeftOut ? inItsSchema(fact, row.schema()) : fact, attachments.texts(row.address())));
    }

    /** What stands on an object that is no fact has no other parent than its schema, if it is in one. */
    private static Fact inItsSchema(Fact fact, String schema) {
        var parent = schema == null ? null : Identity.of(Kind.SCHEMA, schema);
        return new Fact(fact.identity(), parent, fact.origin(), fact.attributes());
    }

    private static Fact withAttached(Fact fact, Map<String, String> texts) {
        if (texts.isEmpty()) {
            return fact;
        }
        var attributes = new TreeMap<>(fact.attributes());
        attributes.putAll(texts);
        return new Fact(fact.identity(), fact.parent(), fact.origin(), attributes);
    }

    /** @param neutral the schema whose name is to be taken out, or null */
    Snapshot snapshot(String neutral) {
        var counted = ColumnPositions.counted(facts);
        var read = Inheritance.reduced(counted);
        if (neutral != null) {
            read = read.stream()
                    .map(new NeutralSchema(neutral, counted, leftOut)::of)
                    .toList();
        }
        var sorted = read.stream().sorted(Comparator.comparing(Fact::identity)).toList();
        return new Snapshot(transaction.version(), transaction.database(), neutral, sorted, List.copyOf(notCompared));
    }
}
