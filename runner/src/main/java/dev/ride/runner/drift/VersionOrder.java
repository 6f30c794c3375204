package dev.ride.runner.drift;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Versions as people count them: 10 comes after 9, and 1.10 after 1.9. Only equal texts are equal. */
final class VersionOrder implements Comparator<String> {
    private static final Pattern RUN = Pattern.compile("[0-9]+|[^0-9]+");

    @Override
    public int compare(String one, String other) {
        var runs = RUN.matcher(one).results().map(MatchResult::group).toList();
        var others = RUN.matcher(other).results().map(MatchResult::group).toList();
        for (int i = 0; i < Math.min(runs.size(), others.size()); i++) {
            int order = compareRuns(runs.get(i), others.get(i));
            if (order != 0) {
                return order;
            }
        }
        return runs.size() == others.size() ? one.compareTo(other) : Integer.compare(runs.size(), others.size());
    }

    private static int compareRuns(String one, String other) {
        return isNumber(one) && isNumber(other)
                ? new BigInteger(one).compareTo(new BigInteger(other))
                : one.compareTo(other);
    }

    private static boolean isNumber(String run) {
        return run.charAt(0) >= '0' && run.charAt(0) <= '9';
    }
}
