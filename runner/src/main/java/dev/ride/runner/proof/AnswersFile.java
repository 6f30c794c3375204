package dev.ride.runner.proof;

import dev.ride.runner.ground.RideException;
import dev.ride.runner.scenario.Manifest;
import dev.ride.runner.scenario.source.Findings;
import dev.ride.runner.scenario.source.PackFolder;
import dev.ride.runner.scenario.source.YamlNode;
import dev.ride.runner.scenario.source.YamlNode.Mapping;
import dev.ride.runner.scenario.source.YamlReader;
import dev.ride.runner.session.Answers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A diagnosis as YAML: a mapping of questions to an answer, or to a list of them. It is held to what typed answers are. */
public final class AnswersFile {
    private static final String ENDING = ".answers.yaml";

    private AnswersFile() {}

    /** The answers in {@code <file>.answers.yaml}, if there is such a file. */
    public static Optional<Map<String, List<String>>> beside(Path file, Manifest manifest) {
        var own = file.resolveSibling(file.getFileName() + ENDING);
        return Files.exists(own) ? Optional.of(read(own, manifest)) : Optional.empty();
    }

    /** @param manifest whose questions are answered */
    public static Map<String, List<String>> read(Path file, Manifest manifest) {
        var typed = typed(file);
        try {
            return Answers.to(manifest).read(typed);
        } catch (RideException e) {
            throw RideException.badInput(
                    "The answers in " + file + " cannot be used: " + e.getMessage(), e.suggestion(), e);
        }
    }

    /** The answers as somebody would type them at the prompt. */
    private static Map<String, String> typed(Path file) {
        var absolute = file.toAbsolutePath();
        var name = absolute.getFileName().toString();
        var findings = new Findings();
        var answers = new PackFolder(absolute.getParent(), "")
                .read(name, findings)
                .flatMap(text -> YamlReader.read(file.toString(), text, findings))
                .map(tree -> answers(tree, findings))
                .orElse(Map.of());
        if (findings.any()) {
            throw RideException.badInput(
                    "The answers cannot be used: " + findings.all().get(0),
                    "Write one `question: answer` a line, or `question: [answer, answer]`.");
        }
        return answers;
    }

    private static Map<String, String> answers(YamlNode tree, Findings findings) {
        var answers = new LinkedHashMap<String, String>();
        if (!(tree instanceof Mapping mapping)) {
            findings.add(tree.place(), "here is no mapping of questions to answers");
            return answers;
        }
        mapping.entries().forEach((question, entry) -> {
            var items = entry.value().items().isEmpty()
                    ? List.of(entry.value())
                    : entry.value().items();
            var texts = items.stream().flatMap(item -> item.asText().stream()).toList();
            if (texts.size() != items.size()) {
                findings.add(entry.value().place(), "`" + question + "` is answered with something that is no text");
            }
            answers.put(question, String.join(", ", texts));
        });
        return answers;
    }
}
