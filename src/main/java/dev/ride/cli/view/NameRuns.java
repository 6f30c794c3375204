package dev.ride.cli.view;

import java.util.ArrayList;
import java.util.List;

/** Some of many names in a few words: those that follow one another are told by the first and the last of them. */
record NameRuns(List<String> all) {
    /** Fewer are written out. */
    private static final int SHORTEST = 4;

    /** @param some in the order of all */
    String of(List<String> some) {
        var told = new ArrayList<String>();
        for (int from = 0; from < some.size(); ) {
            int to = from + 1;
            while (to < some.size() && follows(some.get(to), some.get(to - 1))) {
                to++;
            }
            var run = some.subList(from, to);
            told.addAll(run.size() < SHORTEST ? run : List.of(run.get(0) + " to " + run.get(run.size() - 1)));
            from = to;
        }
        return String.join(", ", told);
    }

    private boolean follows(String name, String before) {
        return all.indexOf(name) == all.indexOf(before) + 1;
    }
}
