package dev.ride.runner.sandbox;

import dev.ride.runner.ground.AtomicFile;
import dev.ride.runner.ground.Folders;
import dev.ride.runner.ground.Home;
import dev.ride.runner.ground.Lock;
import dev.ride.runner.ground.RideException;
import dev.ride.scoring.plain.MisfitException;
import dev.ride.scoring.plain.PlainJson;
import dev.ride.scoring.plain.Records;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What one engine's bakes leave in the home folder: a note with the superuser's password, and the documents for the
 * scorer. The note is written last, so a bake with a note is a whole one.
 */
public final class BakeShelf {
    private static final String NOTE = "bake.json";

    private record Note(String title, String user, String password, Instant made, long bytes) {}

    private final String engine;
    private final Path folder;

    public BakeShelf(Home home, String engine) {
        this.engine = engine;
        this.folder = home.bakes().resolve(engine);
    }

    /** Does the work while no other command and no other thread works on that bake. */
    public <T> T locked(String hash, Supplier<T> work) {
        try {
            return Lock.holding(lock(hash), work::get);
        } catch (IOException e) {
            throw Home.unusable(folder, e);
        }
    }

    /** Whether some command or thread works on that bake now. */
    public boolean busy(String hash) {
        try {
            return !Lock.free(lock(hash));
        } catch (IOException e) {
            throw Home.unusable(folder, e);
        }
    }

    private Path lock(String hash) {
        return folder.resolve(hash + ".lock");
    }

    /** An empty folder for the documents of a bake that is about to be made. */
    public Path freshDocuments(String hash) {
        remove(hash);
        try {
            return Files.createDirectories(documents(hash));
        } catch (IOException e) {
            throw Home.unusable(folder, e);
        }
    }

    public Bake keep(String hash, String title, Login superuser, long bytes) {
        var note = new Note(title, superuser.user(), superuser.password(), Instant.now(), bytes);
        try {
            AtomicFile.write(folder.resolve(hash).resolve(NOTE), PlainJson.document(Records.AS_NAMED.plain(note)));
        } catch (IOException e) {
            throw Home.unusable(folder, e);
        }
        return bake(hash, note);
    }

    public Optional<Bake> find(String hash) {
        var file = folder.resolve(hash).resolve(NOTE);
        try {
            var note = Records.AS_NAMED.make(PlainJson.parse(Files.readString(file)), Note.class);
            return Optional.of(bake(hash, note));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException e) {
            throw Home.unusable(folder, e);
        } catch (MisfitException e) {
            throw RideException.environment(
                    "The note " + file + " of a baked sandbox is damaged.",
                    "Delete it; the next start bakes again.",
                    e);
        }
    }

    /** All whole bakes, by hash. */
    public List<Bake> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory)
                    .map(entry -> find(entry.getFileName().toString()))
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparing(Bake::hash))
                    .toList();
        } catch (IOException e) {
            throw Home.unusable(folder, e);
        }
    }

    public void remove(String hash) {
        try {
            Files.deleteIfExists(folder.resolve(hash).resolve(NOTE));
            Folders.delete(folder.resolve(hash));
        } catch (IOException e) {
            throw Home.unusable(folder, e);
        }
    }

    private Path documents(String hash) {
        return folder.resolve(hash).resolve("documents");
    }

    private Bake bake(String hash, Note note) {
        return new Bake(
                engine,
                hash,
                note.title(),
                new Login(note.user(), note.password()),
                documents(hash),
                note.made(),
                note.bytes());
    }
}
