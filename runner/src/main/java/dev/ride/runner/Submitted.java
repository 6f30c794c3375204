package dev.ride.runner;

import dev.ride.scoring.Scorecard;
import java.util.List;

/**
 * What came of a submission.
 *
 * @param unanswered the questions, by their ids, that the diagnosis leaves open
 */
public record Submitted(Scorecard card, List<String> unanswered) {}
