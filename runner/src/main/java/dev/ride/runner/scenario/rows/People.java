package dev.ride.runner.scenario.rows;

import dev.ride.runner.ground.Beside;
import java.util.List;

/** First and last names, enough of them that some thousand people seem real. */
final class People {
    static final List<String> FIRST_NAMES = lines("first-names.txt");
    static final List<String> LAST_NAMES = lines("last-names.txt");

    private People() {}

    private static List<String> lines(String file) {
        return Beside.text(People.class, file).lines().toList();
    }
}
