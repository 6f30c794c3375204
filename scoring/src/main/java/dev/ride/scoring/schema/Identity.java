package dev.ride.scoring.schema;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which object a fact is about: its kind and the names that lead to it, from the schema down, as they are (unquoted).
 * Functions, procedures, aggregates and operators carry their argument types as last name.
 */
public record Identity(Kind kind, List<String> path) implements Comparable<Identity> {
    private static final Comparator<List<String>> PATHS = (left, right) -> {
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            int order = left.get(i).compareTo(right.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.size(), right.size());
    };
    private static final Comparator<Identity> ORDER =
            Comparator.comparing(Identity::path, PATHS).thenComparing(Identity::kind);

    public Identity {
        path = List.copyOf(path);
    }

    public static Identity of(Kind kind, String... path) {
        return new Identity(kind, List.of(path));
    }

    /** The name for people, quoted where SQL would need it: {@code public.orders.note}, {@code public.add(integer)}. */
    @JsonIgnore
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
    @JsonIgnore
    public String simpleName() {
        return switch (kind) {
            case FUNCTION, PROCEDURE, AGGREGATE, OPERATOR -> path.get(path.size() - 2);
            default -> path.isEmpty() ? "" : last();
        };
    }

    @Override
    public int compareTo(Identity other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return path.isEmpty() ? kind.words() : kind.words() + " " + name();
    }
}
