package dev.ride.scoring.schema;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Which object a fact is about: its kind and the names that lead to it, from the schema down, as they are (unquoted).
 * Functions, procedures, aggregates and operators carry their argument types as last name.
 */
public record Identity(Kind kind, List<String> path) implements Comparable<Identity> {
    public Identity {
        path = List.copyOf(path);
    }

    public static Identity of(Kind kind, String... path) {
        return new Identity(kind, List.of(path));
    }

    /** The name for people, quoted where SQL would need it: {@code public.orders.note}, {@code public.add(integer)}. */
    public String name() {
        return switch (kind) {
            case FUNCTION, PROCEDURE, AGGREGATE -> dotted(path.subList(0, path.size() - 1)) + "(" + last() + ")";
            // these are no identifiers, but types and signs as the server prints them
            case OPERATOR -> Identifiers.quoted(path.get(0)) + "." + path.get(1) + "(" + last() + ")";
            case CAST -> String.join(" as ", path);
            case TRANSFORM -> String.join(" for ", path);
            case BUILT_IN -> String.join(".", path);
            default -> dotted(path);
        };
    }

    private static String dotted(List<String> names) {
        return names.stream().map(Identifiers::quoted).collect(Collectors.joining("."));
    }

    private String last() {
        return path.get(path.size() - 1);
    }

    /** The last name alone, without argument types. */
    public String simpleName() {
        return switch (kind) {
            case FUNCTION, PROCEDURE, AGGREGATE, OPERATOR -> path.get(path.size() - 2);
            default -> path.isEmpty() ? "" : last();
        };
    }

    /** By the names, one after the other, and then by kind. Spelled out, since every fact of a schema is sorted by it. */
    @Override
    public int compareTo(Identity other) {
        int shared = Math.min(path.size(), other.path.size());
        for (int i = 0; i < shared; i++) {
            int order = path.get(i).compareTo(other.path.get(i));
            if (order != 0) {
                return order;
            }
        }
        int order = Integer.compare(path.size(), other.path.size());
        return order != 0 ? order : kind.compareTo(other.kind);
    }

    /** On one line, whatever the names hold; {@link #name()} is exact. */
    @Override
    public String toString() {
        return OneLine.of(path.isEmpty() ? kind.words() : kind.words() + " " + name());
    }
}
