package dev.ride.cli.view;

import dev.ride.cli.terminal.Output;
import dev.ride.runner.ScenarioEntry;
import java.util.List;
import java.util.Locale;

/** The scenarios, one line each. */
public record ScenarioListView(List<ScenarioEntry> entries) implements ListView {
    /** One scenario, for programs. */
    public record Document(String id, String title, String topic, String level, int minutes, String state) {}

    @Override
    public List<Document> documents() {
        return entries.stream()
                .map(entry -> new Document(
                        entry.id(), entry.title(), entry.topic(), entry.level(), entry.minutes(), word(entry.state())))
                .toList();
    }

    @Override
    public void lines(Output output) {
        if (entries.isEmpty()) {
            output.line("No scenario is found; ride postgres list shows all there are.");
            return;
        }
        var table = new Table("ID", "TITLE", "TOPIC", "LEVEL", "MINUTES", "STATE");
        table.maySpare("TOPIC");
        entries.forEach(entry -> table.row(
                entry.id(),
                entry.title(),
                entry.topic(),
                entry.level(),
                Integer.toString(entry.minutes()),
                word(entry.state())));
        table.lines(output);
    }

    private static String word(ScenarioEntry.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
