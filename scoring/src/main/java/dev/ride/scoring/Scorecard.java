package dev.ride.scoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.ride.scoring.plain.PlainJson;
import dev.ride.scoring.plain.Records;
import dev.ride.scoring.rubric.Dimension;
import dev.ride.scoring.rubric.Rubric.ResponseTimes;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a submission gets. Nothing on it tells which answer is right.
 *
 * @param verdict the one sentence that sums it up
 * @param score null when nobody can say
 * @param criteria in the rubric's order; none when nobody can say
 * @param trapsSprung ids of the criteria, in the rubric's order
 * @param submission counts the session's submissions from 1
 * @param postmortemSeen whether the answer had been read before
 */
public record Scorecard(
        String scenario,
        int variant,
        boolean solved,
        boolean undecided,
        String verdict,
        @JsonInclude Score score,
        List<Line> criteria,
        List<String> trapsSprung,
        int hintsTaken,
        int submission,
        boolean postmortemSeen,
        Timeline timeline,
        String scenarioVersion,
        String scorerVersion) {

    /**
     * When things were done; only informs. A moment that never came is left out.
     *
     * @param recovered the last change of a submission that is solved
     * @param expected how fast it should have been, where the rubric says so
     */
    public record Timeline(
            Instant started,
            Instant firstLook,
            Instant firstChange,
            Instant recovered,
            Instant submitted,
            ResponseTimes expected) {}

    /** Points by dimension. */
    public record Score(int detect, int fix, int trap, int total) {
        static Score of(List<Line> lines) {
            int detect = earned(lines, Dimension.DETECT);
            int fix = earned(lines, Dimension.FIX);
            int trap = earned(lines, Dimension.TRAP);
            return new Score(detect, fix, trap, detect + fix + trap);
        }

        static int earned(List<Line> lines, Dimension dimension) {
            return lines.stream()
                    .filter(line -> line.dimension() == dimension)
                    .mapToInt(Line::earned)
                    .sum();
        }
    }

    /**
     * One criterion's line.
     *
     * @param reason why it earned what it earned
     * @param safe the production-safe way, with a sprung trap
     */
    public record Line(
            String id,
            Dimension dimension,
            String title,
            int points,
            int earned,
            String reason,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean fatal,
            String safe) {}

    public Scorecard {
        criteria = List.copyOf(criteria);
        trapsSprung = List.copyOf(trapsSprung);
    }

    /** One document, the same bytes for the same card. */
    public String toJson() {
        return PlainJson.document(toTree());
    }

    /** The same, to be put into another document. */
    public Map<?, ?> toTree() {
        return (Map<?, ?>) Records.AS_NAMED.plain(this);
    }
}
