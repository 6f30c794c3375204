package dev.ride.runner.housekeeping;

import java.util.List;

/**
 * What the doctor found.
 *
 * @param canRunSandboxes whether some engine can
 */
public record Examination(List<Checkup> checkups, boolean canRunSandboxes) {}
