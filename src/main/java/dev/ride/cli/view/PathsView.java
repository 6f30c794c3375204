package dev.ride.cli.view;

import dev.ride.cli.terminal.Ink;
import dev.ride.cli.terminal.Output;
import dev.ride.cli.terminal.Paragraph;
import dev.ride.runner.scenario.LearningPaths.LearningPath;
import java.util.List;

/** Learning paths, each with its scenarios in order. */
public record PathsView(List<LearningPath> paths) implements ListView {
    @Override
    public List<LearningPath> documents() {
        return paths;
    }

    @Override
    public void lines(Output output) {
        for (var path : paths) {
            output.line(output.inked(Ink.BOLD, path.title()));
            output.line(new Paragraph("  ", path.reason()));
            for (int i = 0; i < path.steps().size(); i++) {
                var step = path.steps().get(i);
                output.line("  " + (i + 1) + ". " + step.scenario());
                output.line(new Paragraph("     ", step.because()));
            }
            output.line();
        }
    }
}
