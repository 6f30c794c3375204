package dev.ride.runner.machine;

import java.util.List;
import java.util.Map;

/**
 * A program to be run on the caller's terminal.
 *
 * @param environment what it finds in its environment beside the caller's
 * @param without variables of the caller's that it must not find
 */
public record Invocation(List<String> command, Map<String, String> environment, List<String> without) {}
