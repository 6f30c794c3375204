package dev.ride.runner;

import dev.ride.runner.ground.RideException;
import dev.ride.runner.scenario.LearningPaths.LearningPath;
import dev.ride.runner.scenario.Pack;
import dev.ride.runner.scenario.Packs;
import dev.ride.runner.scenario.Scenario;
import dev.ride.runner.scenario.ScenarioFolder;
import dev.ride.runner.scenario.ScenarioLoader;
import dev.ride.runner.scenario.check.ScenarioCheck;
import dev.ride.runner.scenario.source.Finding;
import dev.ride.runner.session.Session;
import dev.ride.runner.session.Session.Subject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The scenarios that can be played, and what came of them so far. */
final class Library {
    private final Packs packs;

    Library(Packs packs) {
        this.packs = packs;
    }

    /** @param words that each scenario is, or has in its id, title, topic, level or tags; none for every scenario */
    List<ScenarioEntry> entries(List<Session> sessions, List<String> words) {
        return packs.scenarios().stream()
                .filter(folder -> words.isEmpty() || hasAll(folder, state(folder, sessions), words))
                .map(folder -> entry(folder, state(folder, sessions)))
                .toList();
    }

    /** The tags are a list, for which the manifest has to be read whole. */
    private static boolean hasAll(ScenarioFolder folder, ScenarioEntry.State state, List<String> words) {
        var manifest = ScenarioLoader.manifest(folder);
        var said = new ArrayList<>(manifest.tags());
        said.addAll(List.of(folder.id(), manifest.title(), manifest.topic(), manifest.level()));
        var text = String.join("\n", said).toLowerCase(Locale.ROOT);
        return words.stream()
                .allMatch(word -> word.equalsIgnoreCase(state.name()) || text.contains(word.toLowerCase(Locale.ROOT)));
    }

    private ScenarioEntry entry(ScenarioFolder folder, ScenarioEntry.State state) {
        var heading = ScenarioLoader.heading(folder);
        return new ScenarioEntry(
                packs.name(folder), heading.title(), heading.topic(), heading.level(), heading.minutes(), state);
    }

    private static ScenarioEntry.State state(ScenarioFolder folder, List<Session> sessions) {
        var played = sessions.stream()
                .filter(session -> isOf(session.subject(), folder))
                .toList();
        if (played.isEmpty()) {
            return ScenarioEntry.State.NEW;
        }
        if (played.stream().anyMatch(Session::open)) {
            return ScenarioEntry.State.RUNNING;
        }
        return played.stream().anyMatch(session -> session.work().solved())
                ? ScenarioEntry.State.SOLVED
                : ScenarioEntry.State.TRIED;
    }

    List<ScenarioFolder> folders() {
        return packs.scenarios();
    }

    List<LearningPath> paths() {
        return packs.paths();
    }

    List<Finding> check() {
        return packs.scenarios().stream()
                .map(ScenarioCheck::of)
                .flatMap(List::stream)
                .toList();
    }

    ScenarioFolder find(String written) {
        return packs.find(written);
    }

    /** The scenario that a session plays, in its variant. */
    static Scenario played(Session session) {
        return ScenarioLoader.load(folder(session.subject()), session.subject().variant());
    }

    /** Also of a pack that is not known any more. */
    static ScenarioFolder folder(Subject subject) {
        var pack = Path.of(subject.pack());
        if (!Files.isDirectory(pack)) {
            throw RideException.environment(
                    "The pack of " + subject.scenario() + " is gone from " + pack + ".",
                    "Put it back there; ride postgres stop ends a sandbox without it.");
        }
        return new ScenarioFolder(Pack.in(pack), subject.scenario());
    }

    static Subject subject(ScenarioFolder folder, Scenario scenario) {
        return new Subject(
                scenario.id(),
                scenario.manifest().title(),
                scenario.variant(),
                scenario.version(),
                folder.pack().folder().toString());
    }

    static boolean isOf(Subject subject, ScenarioFolder folder) {
        return subject.scenario().equals(folder.id())
                && subject.pack().equals(folder.pack().folder().toString());
    }
}
