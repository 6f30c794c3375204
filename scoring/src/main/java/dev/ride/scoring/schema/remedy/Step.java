package dev.ride.scoring.schema.remedy;

import java.util.stream.Collectors;

/**
 * One statement.
 *
 * @param caution what to know before it is run; null where there is nothing
 */
public record Step(Phase phase, String statement, String caution) {
    Step(Phase phase, String statement) {
        this(phase, statement, null);
    }

    /** The same on something that has to be made before. */
    Step onWhatIsNew() {
        return phase == Phase.REVOKE ? new Step(Phase.NARROWING, statement, caution) : this;
    }

    /** The same after whatever comes to it from above. */
    Step below() {
        return phase.builds() || phase == Phase.PROPERTY ? new Step(Phase.BELOW, statement, caution) : this;
    }

    /** With its semicolon, below its caution. */
    public String text() {
        return (caution == null ? "" : comment(caution) + "\n") + statement + ";";
    }

    /** Whatever is in the text, none of it can be run. */
    static String comment(String text) {
        return text.lines().map(line -> "-- " + line).collect(Collectors.joining("\n"));
    }
}
