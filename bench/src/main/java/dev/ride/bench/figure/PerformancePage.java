package dev.ride.bench.figure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page that shows the last full run: everything between its two marks is replaced, nothing else is touched. */
public final class PerformancePage {
    private static final String BEGIN = "<!-- the last run; scripts/bench --write replaces it -->";
    private static final String END = "<!-- end of the last run -->";
    private static final Pattern PLACE =
            Pattern.compile(Pattern.quote(BEGIN) + ".*" + Pattern.quote(END), Pattern.DOTALL);

    private PerformancePage() {}

    /** The page with the table in its place. */
    public static String with(String page, String table) {
        var place = PLACE.matcher(page);
        if (!place.find()) {
            throw new IllegalArgumentException("the page has no place for the last run: " + BEGIN + " … " + END);
        }
        return place.replaceFirst(Matcher.quoteReplacement(BEGIN + "\n\n" + table.strip() + "\n\n" + END));
    }
}
