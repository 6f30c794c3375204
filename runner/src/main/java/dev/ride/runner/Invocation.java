package dev.ride.runner;

import java.util.List;
import java.util.Map;

/** A program to be run on the caller's terminal. */
public record Invocation(List<String> command, Map<String, String> environment) {}
