package dev.ride.runner.scenario;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Map;

/** {@code proofs/proofs.yaml}: what the scripts beside it must score. */
public record Proofs(
        @JsonProperty(required = true) @JsonPropertyDescription("Version of the file format: 1.")
        int format,

        @JsonPropertyDescription("The diagnosis that scripts give unless they bring their own.")
        Map<String, List<String>> answers,

        @JsonProperty(required = true) List<Proof> proofs) {

    public Proofs {
        answers = Given.map(answers);
        proofs = Given.list(proofs);
    }

    /** What a proof stands for. */
    public enum Kind {
        @JsonPropertyDescription("A repair that must be accepted.")
        SOLUTION,
        @JsonPropertyDescription("A repair that must not be accepted, or must cost points.")
        TRAP,
        @JsonPropertyDescription("No repair at all: whatever is said or typed, Fix and Trap score 0.")
        NOTHING
    }

    /** One script, and what a submission after it must score. */
    public record Proof(
            @JsonProperty(required = true) String id,

            @JsonProperty(required = true) @JsonPropertyDescription("What the script stands for.")
            Kind kind,

            @JsonProperty(required = true) String title,

            @JsonPropertyDescription("File beside proofs.yaml; absent where nothing is done.")
            String script,

            @JsonPropertyDescription(
                    "The SQLSTATE at which the script must stop, in quotes; absent for a script that runs to its end.")
            String failsWith,

            @JsonPropertyDescription("The diagnosis given with it, in place of the common one.")
            Map<String, List<String>> answers,

            @JsonPropertyDescription(
                    "Whether the application's own statements are played and landed before the script.")
            boolean app,

            @JsonPropertyDescription("Points expected for Detect.")
            Integer detect,

            @JsonPropertyDescription("Points expected for Fix.")
            Integer fix,

            @JsonPropertyDescription("Points expected for Trap.")
            Integer trap,

            @JsonProperty(required = true) boolean solved,

            @JsonPropertyDescription("The trap criteria that must be sprung, no more and no fewer.")
            List<String> sprung) {
        public Proof {
            answers = answers == null ? null : Given.map(answers);
            sprung = Given.list(sprung);
        }
    }

    /** The diagnosis that a proof gives. */
    public Map<String, List<String>> answersOf(Proof proof) {
        return proof.answers() == null ? answers : proof.answers();
    }
}
