package dev.ride.runner.scenario;

import java.util.stream.Collectors;

/** All scenarios of a pack as a document: what a trainee may know beforehand, and in which orders to play them. */
final class Catalogue {
    private Catalogue() {}

    static String markdown(Pack pack) {
        var rows = pack.scenarios().stream()
                .map(folder -> row(folder, ScenarioLoader.manifest(folder)))
                .collect(Collectors.joining());
        var paths = LearningPaths.of(pack).stream().map(Catalogue::path).collect(Collectors.joining());
        return """
                # Scenarios

                Every incident, without spoilers. `ride postgres show <scenario>` prints the brief.

                | scenario | title | topic | level | minutes | tenants | variants |
                |---|---|---|---|---|---|---|
                """
                + rows
                + "\n# Learning paths\n\nOrders in which they build on one another; also `ride postgres list --paths`.\n"
                + paths;
    }

    private static String row(ScenarioFolder folder, Manifest manifest) {
        long tenants = manifest.groups().stream()
                .mapToLong(group -> group.tenants().size())
                .sum();
        long variants = manifest.choose().values().stream()
                .mapToLong(values -> values.size())
                .reduce(1, (one, other) -> one * other);
        return "| `" + folder.id() + "` | " + manifest.title() + " | " + manifest.topic() + " | " + manifest.level()
                + " | " + manifest.minutes() + " | " + tenants + " "
                + (manifest.tenancy() == Manifest.Tenancy.SCHEMA ? "schemas" : "databases") + " | " + variants + " |\n";
    }

    private static String path(LearningPaths.LearningPath path) {
        var text = new StringBuilder("\n## ")
                .append(path.title())
                .append("\n\n")
                .append(path.reason())
                .append("\n\n");
        for (int i = 0; i < path.steps().size(); i++) {
            var step = path.steps().get(i);
            text.append(i + 1)
                    .append(". `")
                    .append(step.scenario())
                    .append("`: ")
                    .append(step.because())
                    .append('\n');
        }
        return text.toString();
    }
}
