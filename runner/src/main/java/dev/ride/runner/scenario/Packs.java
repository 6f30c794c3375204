package dev.ride.runner.scenario;

import dev.ride.runner.ground.Near;
import dev.ride.runner.ground.RideException;
import dev.ride.runner.scenario.LearningPaths.LearningPath;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;

/** All packs that a command sees, and the scenarios in them by their ids or by what is left of one. */
public final class Packs {
    private static final String VARIABLE = "RIDE_PACKS";
    private static final String SUGGESTION = "`ride postgres list` shows all scenarios.";

    private final List<Pack> packs;
    private final List<ScenarioFolder> scenarios;

    public Packs(List<Pack> packs) {
        this.packs = List.copyOf(packs);
        scenarios = packs.stream().flatMap(pack -> pack.scenarios().stream()).toList();
    }

    /**
     * The built-in pack, those that {@code RIDE_PACKS} lists, those that were registered, and those that the command names;
     * a folder that comes twice is one pack.
     */
    public static Packs of(Path builtIn, Map<String, String> environment, List<Pack> registered, List<Path> named) {
        var packs = new ArrayList<Pack>();
        packs.add(new Pack("ride", builtIn.toAbsolutePath().normalize()));
        Arrays.stream(environment.getOrDefault(VARIABLE, "").split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(folder -> named(Path.of(folder)))
                .forEach(packs::add);
        packs.addAll(registered);
        named.stream().map(Packs::named).forEach(packs::add);
        var known = new HashSet<Path>();
        packs.removeIf(pack -> !known.add(pack.folder()));
        return new Packs(packs);
    }

    /** The folder above or below is easily named in its place, and would be a pack without scenarios. */
    private static Pack named(Path folder) {
        var pack = Pack.in(folder);
        if (!Files.isDirectory(pack.folder().resolve(Pack.SCENARIOS))) {
            throw RideException.badInput(
                    "The folder " + folder + " is no pack: there is no scenarios/ in it.",
                    "Name the one that holds scenarios/ and hints/.");
        }
        return pack;
    }

    /** Every scenario, pack by pack. */
    public List<ScenarioFolder> scenarios() {
        return scenarios;
    }

    /** Every learning path, pack by pack. */
    public List<LearningPath> paths() {
        return packs.stream().flatMap(pack -> LearningPaths.of(pack).stream()).toList();
    }

    /** What a scenario is called: its id, with the pack's name where another pack has the same. */
    public String name(ScenarioFolder scenario) {
        long same = scenarios.stream()
                .filter(other -> other.id().equals(scenario.id()))
                .count();
        return same > 1 ? scenario.fullId() : scenario.id();
    }

    /**
     * The scenario of an id, which may be shortened as long as one scenario alone is meant: an exact id comes before the
     * beginning of an id or of its second half, and that before any part.
     */
    public ScenarioFolder find(String written) {
        var wanted = written.strip().toLowerCase(Locale.ROOT);
        List<BiPredicate<String, String>> rules =
                List.of(String::equals, Packs::begins, (id, part) -> !part.isEmpty() && id.contains(part));
        for (var rule : rules) {
            var found = scenarios.stream()
                    .filter(scenario -> rule.test(scenario.id(), wanted) || rule.test(scenario.fullId(), wanted))
                    .toList();
            if (found.size() == 1) {
                return found.get(0);
            }
            if (found.size() > 1) {
                throw RideException.badInput(
                        "`" + written + "` may mean " + String.join(" or ", names(found)) + ".",
                        "Type more of the one you mean.");
            }
        }
        throw RideException.badInput("There is no scenario `" + written + "`" + hint(wanted) + ".", SUGGESTION);
    }

    private static boolean begins(String id, String part) {
        return !part.isEmpty()
                && (id.startsWith(part) || id.substring(id.lastIndexOf('/') + 1).startsWith(part));
    }

    private String hint(String wanted) {
        var names = new ArrayList<String>();
        for (var scenario : scenarios) {
            names.add(scenario.id());
            names.add(scenario.id().substring(scenario.id().lastIndexOf('/') + 1));
        }
        return Near.nearest(wanted, names)
                .map(near -> "; the nearest is " + near)
                .orElse("");
    }

    private List<String> names(List<ScenarioFolder> found) {
        return found.stream().map(this::name).limit(5).toList();
    }
}
