package dev.ride.runner;

import java.util.Optional;

/**
 * What is to be started.
 *
 * @param scenario its id, which may be shortened
 * @param engine auto, docker or embedded
 * @param port 0 for any free one
 */
public record StartRequest(String scenario, int variant, String engine, Optional<String> name, int port) {}
