package dev.ride.runner.scenario.shape;

import java.util.List;
import java.util.Map;

/** What a YAML node must look like. Records and kinds are named, since they may hold themselves. */
sealed interface Shape {
    /** Any scalar, by its text. */
    record Text() implements Shape {}

    record Whole() implements Shape {}

    record Flag() implements Shape {}

    /** A point in time such as {@code 2026-05-31T21:14:09Z}. */
    record Moment() implements Shape {}

    /** @param words each with what it means, which may be nothing */
    record Word(Map<String, String> words) implements Shape {}

    /** @param nullable whether an item may be null, as a cell of a row may */
    record ListOf(Shape items, boolean nullable) implements Shape {}

    record MapOf(Shape values) implements Shape {}

    /** Either a scalar or a mapping of scalars: what a variant draws. */
    record Drawn() implements Shape {}

    /** A record's components, known by name. */
    record Fields(Class<?> type) implements Shape {
        List<Field> fields() {
            return Shapes.fields(type);
        }
    }

    /** A mapping with one key, which says what kind of record its value is. */
    record Kinds(Class<?> type, Map<String, Class<?>> kinds) implements Shape {}

    /** One key of a record. */
    record Field(String name, Shape shape, boolean required, String description) {}
}
