package dev.ride.runner.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a hint file into its stages: each begins with a heading of the second level. */
final class Hints {
    private static final Pattern STAGE = Pattern.compile("(?m)^(?=## )");

    private Hints() {}

    static List<String> stages(String markdown) {
        var stages = new ArrayList<String>();
        for (var part : STAGE.split(markdown)) {
            if (part.startsWith("## ")) {
                stages.add(part.strip());
            }
        }
        return List.copyOf(stages);
    }
}
