package dev.ride.runner.sandbox;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A sandbox made once and kept: an image layer for docker, a template data directory for embedded.
 *
 * @param superuser made anew for each bake and kept only under the home folder
 * @param documents the folder of what the recipe wrote for the scorer
 */
public record Bake(
        String engine, String hash, String title, Login superuser, Path documents, Instant made, long bytes) {}
