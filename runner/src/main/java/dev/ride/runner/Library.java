package dev.ride.runner;

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
import java.nio.file.Path;
import java.util.List;

/** The scenarios that can be played, and what came of them so far. */
final class Library {
    private final Packs packs;

    Library(Packs packs) {
        this.packs = packs;
    }

    List<ScenarioEntry> entries(List<Session> sessions) {
        return packs.scenarios().stream()
                .map(folder -> entry(
                        folder,
                        sessions.stream()
                                .filter(session -> isOf(session.subject(), folder))
                                .toList()))
                .toList();
    }

    private ScenarioEntry entry(ScenarioFolder folder, List<Session> played) {
        var heading = ScenarioLoader.heading(folder);
        return new ScenarioEntry(
                packs.name(folder),
                heading.title(),
                heading.topic(),
                heading.level(),
                heading.minutes(),
                state(played));
    }

    private static ScenarioEntry.State state(List<Session> played) {
        if (played.stream().anyMatch(Session::open)) {
            return ScenarioEntry.State.RUNNING;
        }
        return played.stream().anyMatch(session -> session.work().solved())
                ? ScenarioEntry.State.SOLVED
                : ScenarioEntry.State.NEW;
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
        var subject = session.subject();
        var pack = Pack.in(Path.of(subject.pack()));
        return ScenarioLoader.load(new ScenarioFolder(pack, subject.scenario()), subject.variant());
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
