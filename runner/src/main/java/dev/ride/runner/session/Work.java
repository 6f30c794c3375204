package dev.ride.runner.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the trainee has done so far.
 *
 * @param diagnosis answers by question
 * @param postmortemSeen when the postmortem was shown for the first time; null before
 */
public record Work(
        int hintsTaken,
        Map<String, List<String>> diagnosis,
        List<ScoredSubmission> submissions,
        Instant postmortemSeen) {
    static final Work NONE = new Work(0, Map.of(), List.of(), null);

    public Work {
        diagnosis = Collections.unmodifiableMap(new TreeMap<>(diagnosis));
        submissions = List.copyOf(submissions);
    }

    public Work taking(int hints) {
        return new Work(hints, diagnosis, submissions, postmortemSeen);
    }

    /** These answers are added; a question answered again has its newest answer. */
    public Work answering(Map<String, List<String>> answers) {
        var together = new TreeMap<>(diagnosis);
        together.putAll(answers);
        return new Work(hintsTaken, together, submissions, postmortemSeen);
    }

    public Work submitting(ScoredSubmission submission) {
        var more = new ArrayList<>(submissions);
        more.add(submission);
        return new Work(hintsTaken, diagnosis, more, postmortemSeen);
    }

    /** Only the first time counts. */
    public Work seeingPostmortem(Instant moment) {
        return postmortemSeen == null ? new Work(hintsTaken, diagnosis, submissions, moment) : this;
    }

    public Optional<ScoredSubmission> first() {
        return submissions.stream().findFirst();
    }

    /** The best of those made before the postmortem had been seen; of equals the earliest. */
    public Optional<ScoredSubmission> bestUnspoilt() {
        return submissions.stream()
                .filter(submission -> !submission.postmortemSeen())
                .reduce((best, next) -> next.betterThan(best) ? next : best);
    }

    public boolean solved() {
        return submissions.stream().anyMatch(ScoredSubmission::solved);
    }
}
