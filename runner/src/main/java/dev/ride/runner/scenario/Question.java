package dev.ride.runner.scenario;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;

/** One question of the diagnosis; its accepted answers are in the rubric. */
public record Question(
        @JsonProperty(required = true) String id,

        @JsonProperty(required = true) String ask,

        @JsonProperty(required = true)
        @JsonPropertyDescription("One of some choices, one identifier, a set of identifiers, or a set of tenants.")
        Kind kind,

        @JsonPropertyDescription("For kind choice: what may be answered.")
        List<Choice> choices) {

    public Question {
        choices = Given.list(choices);
    }

    /** How an answer is read and compared. */
    public enum Kind {
        CHOICE,
        IDENTIFIER,
        IDENTIFIERS,
        TENANTS
    }

    /** One of the answers to choose from. */
    public record Choice(
            @JsonProperty(required = true) String id,

            @JsonProperty(required = true) String text) {}
}
