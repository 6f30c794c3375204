package dev.ride.runner;

import java.util.List;

/**
 * Hints as they are given out.
 *
 * @param total how many the scenario has
 */
public record HintsShown(List<Hint> hints, int total) {
    /**
     * @param number counted from 1
     * @param text Markdown
     */
    public record Hint(int number, String text) {}
}
