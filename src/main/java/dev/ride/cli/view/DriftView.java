package dev.ride.cli.view;

import dev.ride.runner.drift.TargetReport;

/** One way to show a comparison, report by report as they arrive. */
public interface DriftView {
    void report(TargetReport report);

    /** All reports have been shown. */
    void end();
}
