package dev.ride.runner.scenario.rows;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a column holds; in YAML a map with one key, the kind: {@code id: {sequence: {from: 1}}}. */
@JsonSubTypes({
    @JsonSubTypes.Type(value = Column.Sequence.class, name = "sequence"),
    @JsonSubTypes.Type(value = Column.Choice.class, name = "choice"),
    @JsonSubTypes.Type(value = Column.Number.class, name = "number"),
    @JsonSubTypes.Type(value = Column.Time.class, name = "time"),
    @JsonSubTypes.Type(value = Column.PersonName.class, name = "name"),
    @JsonSubTypes.Type(value = Column.Reference.class, name = "reference"),
    @JsonSubTypes.Type(value = Column.Text.class, name = "text"),
    @JsonSubTypes.Type(value = Column.Sometimes.class, name = "sometimes"),
})
public sealed interface Column {
    @JsonClassDescription("Numbers that count up; the sequence behind the column is set to its last.")
    record Sequence(
            @JsonProperty(required = true) @JsonPropertyDescription("The first row's number.")
            int from) implements Column {}

    @JsonClassDescription("One of some values.")
    record Choice(
            @JsonProperty(required = true)
            @JsonPropertyDescription("Values and their weights: `paid: 6, shipped: 3` gives two paid for one shipped.")
            Map<String, Integer> of)
            implements Column {
        public Choice {
            of = Collections.unmodifiableMap(new LinkedHashMap<>(of));
        }
    }

    @JsonClassDescription("A number of a range, both ends included.")
    record Number(
            @JsonProperty(required = true) int from,

            @JsonProperty(required = true) int to,

            @JsonPropertyDescription("The distance between numbers that occur; 1 unless said otherwise.")
            Integer step,

            @JsonPropertyDescription("How many of its digits stand behind the point: with 2, 4990 reads 49.90.")
            int decimals)
            implements Column {
        public Number {
            step = step == null ? 1 : step;
        }
    }

    @JsonClassDescription("A whole second of a period, its end excluded.")
    record Time(
            @JsonProperty(required = true) Instant from,

            @JsonProperty(required = true) Instant to,

            @JsonPropertyDescription("Whether later rows have later times, as in a log.")
            boolean rising)
            implements Column {}

    @JsonClassDescription("A person's first and last name.")
    record PersonName() implements Column {}

    @JsonClassDescription("The value that a row of another table of the file has in a column.")
    record Reference(
            @JsonProperty(required = true) String table,

            @JsonProperty(required = true) String column) implements Column {}

    @JsonClassDescription("A text with values of the same row in it.")
    record Text(
            @JsonProperty(required = true)
            @JsonPropertyDescription(
                    "`{row}` is the row's number from 1, `{column}` that column's value, `{column.slug}` the same in small letters with dots.")
            String template)
            implements Column {}

    @JsonClassDescription("NULL in some rows, a value in the others.")
    record Sometimes(
            @JsonProperty(required = true) @JsonPropertyDescription("In how many of a hundred rows there is a value.")
            int percent,

            @JsonProperty(required = true) @JsonPropertyDescription("What the value is.")
            Column of)
            implements Column {}
}
