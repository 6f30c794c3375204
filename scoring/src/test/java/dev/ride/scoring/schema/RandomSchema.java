package dev.ride.scoring.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** A schema made by chance, as a list of parts of which none comes before what it stands on; the first is the schema. */
record RandomSchema(List<Part> parts) {
    private static final int SIZE = 14;

    RandomSchema {
        parts = List.copyOf(parts);
    }

    static RandomSchema of(Random random) {
        var schema = new RandomSchema(List.of(Part.random(PartKind.SCHEMA, 0, null, null, random)));
        while (schema.parts.size() < SIZE) {
            schema = schema.withAnother(random);
        }
        return schema;
    }

    /** With one more part, and before it what it has to stand on. */
    RandomSchema withAnother(Random random) {
        var grown = new ArrayList<>(parts);
        grow(grown, PartKind.ALL.get(random.nextInt(PartKind.ALL.size())), random);
        return new RandomSchema(grown);
    }

    private static Part grow(List<Part> parts, PartKind kind, Random random) {
        var on = kind.on().map(label -> any(parts, label, random)).orElse(null);
        var with = kind.with().map(label -> any(parts, label, random)).orElse(null);
        int number = parts.stream().mapToInt(Part::number).max().orElseThrow() + 1;
        var part = Part.random(kind, number, on, with, random);
        parts.add(part);
        return part;
    }

    private static Part any(List<Part> parts, String label, Random random) {
        var known =
                parts.stream().filter(part -> part.kind().label().equals(label)).toList();
        if (!known.isEmpty()) {
            return known.get(random.nextInt(known.size()));
        }
        var kind = PartKind.ALL.stream()
                .filter(one -> one.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There are no parts called " + label));
        return grow(parts, kind, random);
    }

    RandomSchema without(Part part) {
        return new RandomSchema(
                parts.stream().filter(other -> other.number() != part.number()).toList());
    }

    RandomSchema with(Part part) {
        return new RandomSchema(parts.stream()
                .map(other -> other.number() == part.number() ? part : other)
                .toList());
    }

    /** The part and everything that stands on it, directly or not. */
    List<Part> standingOn(Part part) {
        var found = new ArrayList<>(List.of(part));
        for (var other : parts) {
            if (found.stream().anyMatch(other::standsOn)) {
                found.add(other);
            }
        }
        return found;
    }

    /** What makes it under this name, in one of the orders that are possible. */
    String script(String name, Random random) {
        var waiting = new ArrayList<>(parts);
        var made = new ArrayList<Part>();
        made.add(waiting.remove(0));
        while (!waiting.isEmpty()) {
            var ready = waiting.stream()
                    .filter(part -> waiting.stream().noneMatch(part::standsOn))
                    .toList();
            var next = ready.get(random.nextInt(ready.size()));
            waiting.remove(next);
            made.add(next);
        }
        return made.stream().map(part -> part.create(name)).collect(Collectors.joining("\n"));
    }
}
