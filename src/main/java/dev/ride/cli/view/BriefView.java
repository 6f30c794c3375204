package dev.ride.cli.view;

import dev.ride.cli.terminal.Ink;
import dev.ride.cli.terminal.Output;
import dev.ride.cli.terminal.Paragraph;
import dev.ride.runner.scenario.Scenario;

/** What the on-call engineer is told: symptoms, and nothing that a rubric or a drift file says. */
public record BriefView(Scenario scenario) {
    public void lines(Output output) {
        var manifest = scenario.manifest();
        output.line(output.inked(Ink.BOLD, manifest.title()));
        output.line(new Paragraph(
                "",
                output.inked(
                        Ink.FAINT,
                        manifest.topic() + ", " + manifest.level() + ", about " + manifest.minutes() + " minutes, "
                                + scenario.id())));
        output.line();
        new Markdown(manifest.brief()).lines(output);
        if (manifest.specification() != null) {
            output.line();
            output.line(output.inked(Ink.BOLD, "Specification"));
            output.line();
            new Markdown(manifest.specification()).lines(output);
        }
    }
}
