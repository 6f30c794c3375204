package dev.ride.runner.scenario;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.regex.Pattern;

/** One question of the diagnosis; its accepted answers are in the rubric. */
public record Question(
        @JsonProperty(required = true) String id,

        @JsonProperty(required = true) String ask,

        @JsonProperty(required = true) @JsonPropertyDescription("How an answer is read and compared.")
        Kind kind,

        @JsonPropertyDescription("For kind choice: what may be answered.")
        List<Choice> choices) {

    /** How an answer of kind number is written, in a rubric as at the prompt, so that equal numbers have equal letters. */
    public static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,17}");

    public Question {
        choices = Given.list(choices);
    }

    /** How an answer is read and compared. */
    public enum Kind {
        @JsonPropertyDescription("The id of one of the choices.")
        CHOICE,
        @JsonPropertyDescription("One name: of a migration, a table, a column; compared as SQL reads names.")
        IDENTIFIER,
        @JsonPropertyDescription("A set of names: all of them and nothing else.")
        IDENTIFIERS,
        @JsonPropertyDescription("A whole number, written in digits.")
        NUMBER,
        @JsonPropertyDescription("A set of tenants: all of them and nothing else.")
        TENANTS
    }

    /** One of the answers to choose from. */
    public record Choice(
            @JsonProperty(required = true) String id,

            @JsonProperty(required = true) String text) {}
}
