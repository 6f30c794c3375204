package dev.ride.cli.view;

import dev.ride.runner.drift.TargetReport;

/** One way to show a comparison, report by report as they arrive. */
public interface DriftView extends TargetReport.Recipient {
    /** All reports have been shown. */
    void end();
}
