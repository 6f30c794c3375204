package dev.ride.runner.scenario;

import dev.ride.runner.ground.AtomicFile;
import dev.ride.runner.ground.Folders;
import dev.ride.runner.ground.Home;
import dev.ride.runner.ground.Lock;
import dev.ride.runner.ground.Reason;
import dev.ride.runner.ground.RideException;
import dev.ride.scoring.plain.MisfitException;
import dev.ride.scoring.plain.PlainJson;
import dev.ride.scoring.plain.Records;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The packs that a home knows beside the built-in one: folders of the user's, and clones of its own. */
public final class PackRegistry {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,62}");

    private final Path file;
    private final Path lock;
    private final Path clones;

    public PackRegistry(Home home) {
        this.file = home.path().resolve("packs.json");
        this.lock = home.path().resolve("packs.lock");
        this.clones = home.path().resolve("packs");
    }

    /**
     * A pack and where it came from.
     *
     * @param source the folder that was added, or the URL without what is secret of it
     */
    public record Entry(String name, String folder, String source) {
        public Entry {
            source = GitUrl.shown(source);
        }

        /** A folder of the user's may be moved away. */
        public boolean there() {
            return Files.isDirectory(Path.of(folder));
        }

        boolean isNamed(String other) {
            return name.equals(other);
        }
    }

    public List<Entry> entries() {
        try {
            return Files.exists(file)
                    ? Records.AS_NAMED.makeAll(PlainJson.parse(Files.readString(file)), Entry.class)
                    : List.of();
        } catch (IOException | MisfitException e) {
            throw RideException.environment(
                    "The list of packs in " + file + " cannot be read: " + Reason.of(e),
                    "Remove the file and add the packs again.",
                    e);
        }
    }

    public List<Pack> packs() {
        return entries().stream()
                .map(entry -> new Pack(entry.name(), Path.of(entry.folder())))
                .toList();
    }

    /** Registers a folder, or clones a repository and registers the clone. */
    public Entry add(String source) {
        boolean url = GitUrl.matches(source);
        if (!url && source.contains("://")) {
            throw RideException.badInput(
                    "`" + GitUrl.shown(source) + "` is no address that packs are fetched from.",
                    "Give a folder, or a git address with https, http, ssh or file.");
        }
        var name = name(source);
        return alone(() -> {
            if (entries().stream().anyMatch(entry -> entry.isNamed(name))) {
                throw RideException.badInput(
                        "There is a pack `" + name + "` already.", "`ride pack remove " + name + "` takes it out.");
            }
            var folder = url ? clone(source, name) : Pack.in(Path.of(source)).folder();
            var entry = new Entry(name, folder.toString(), url ? source : folder.toString());
            if (new Pack(name, folder).scenarios().isEmpty()) {
                deleteClone(entry);
                throw RideException.badInput(
                        "There is no scenario in " + GitUrl.shown(source) + ".",
                        "A pack holds scenarios/<stage>/<id>/scenario.yaml; `ride scenario new` makes one.");
            }
            var all = new ArrayList<>(entries());
            all.add(entry);
            write(all);
            return entry;
        });
    }

    /** What lies there is in no list: whoever made it was killed. */
    private Path clone(String source, String name) {
        var folder = clones.resolve(name);
        Folders.remove(folder);
        return GitClone.of(source, folder);
    }

    /** Forgets a pack; a folder of the user's stays, a clone goes. */
    public Entry remove(String name) {
        return alone(() -> {
            var found = named(name);
            write(entries().stream().filter(entry -> !entry.isNamed(name)).toList());
            deleteClone(found);
            return found;
        });
    }

    /** The packs that are clones, or the one of that name. */
    public List<Entry> clones(Optional<String> name) {
        if (name.isEmpty()) {
            return entries().stream().filter(this::isClone).toList();
        }
        var found = named(name.get());
        if (!isClone(found)) {
            throw RideException.badInput(
                    "The pack `" + name.get() + "` is a folder of yours, and no clone.", "Update it where it is.");
        }
        return List.of(found);
    }

    /** Brings what was added to its repository; whether there was anything. */
    public boolean update(Entry clone) {
        return alone(() -> GitClone.update(clone.name(), Path.of(clone.folder())));
    }

    private Entry named(String name) {
        return entries().stream()
                .filter(entry -> entry.isNamed(name))
                .findFirst()
                .orElseThrow(() -> RideException.badInput(
                        "There is no pack `" + name + "`.", "`ride pack list` shows the packs there are."));
    }

    private boolean isClone(Entry entry) {
        return Path.of(entry.folder()).startsWith(clones);
    }

    private void deleteClone(Entry entry) {
        if (isClone(entry)) {
            Folders.remove(Path.of(entry.folder()));
        }
    }

    /** What is read, changed and written again is so by one command at a time. */
    private <T> T alone(Lock.Work<T> work) {
        try {
            return Lock.holding(lock, work);
        } catch (IOException e) {
            throw RideException.environment(
                    "The list of packs in " + file + " cannot be locked: " + Reason.of(e),
                    "Set RIDE_HOME to a folder you may write to.",
                    e);
        }
    }

    private void write(List<Entry> entries) {
        try {
            AtomicFile.write(file, PlainJson.document(Records.AS_NAMED.plain(entries)));
        } catch (IOException e) {
            throw RideException.environment(
                    "The list of packs in " + file + " cannot be written: " + Reason.of(e),
                    "Set RIDE_HOME to a folder you may write to.",
                    e);
        }
    }

    /** The last part of a path or URL. */
    private static String name(String source) {
        var path = source.replaceAll("/+$", "").replaceAll("\\.git$", "");
        var name = GitUrl.matches(source)
                ? path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf(':')) + 1)
                : String.valueOf(Path.of(path).toAbsolutePath().normalize().getFileName());
        if (!NAME.matcher(name).matches()) {
            throw RideException.badInput(
                    "`" + GitUrl.shown(source) + "` is neither a folder nor the URL of a git repository.",
                    "Give a folder, or a URL such as https://host/packs/mine.git.");
        }
        return name;
    }
}
