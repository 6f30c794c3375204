package dev.ride.scoring;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A scorecard and, apart from it, what each criterion's ruling rests on. The grounds give answers away: they are for
 * authors and graders.
 *
 * @param grounds by criterion; none for one that holds
 */
public record Judgement(Scorecard card, SortedMap<String, List<String>> grounds) {
    public Judgement {
        grounds = Collections.unmodifiableSortedMap(new TreeMap<>(grounds));
    }
}
