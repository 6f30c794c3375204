package dev.ride.runner.sandbox.embedded;

import dev.ride.runner.ground.Folders;
import dev.ride.runner.ground.Meanwhile;
import dev.ride.runner.ground.RideException;
import dev.ride.runner.sandbox.Address;
import dev.ride.runner.sandbox.LogFolder;
import dev.ride.runner.sandbox.Login;
import dev.ride.runner.sandbox.Sandbox;
import dev.ride.runner.sandbox.ServerLog;
import dev.ride.runner.sandbox.Unfinished;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A folder with a note and a run folder, and the server process that works in the latter. */
final class EmbeddedSandbox implements Sandbox {
    private static final String GENERATION = "generation";

    private final Premises premises;
    private final Path folder;
    private final SandboxNote note;
    private final RunFolder run;
    private final Postmaster postmaster;

    EmbeddedSandbox(Premises premises, Path folder, SandboxNote note) {
        this.premises = premises;
        this.folder = folder;
        this.note = note;
        this.run = run(folder);
        this.postmaster = new Postmaster(premises.user(), premises.binaries().resolve(note.build()), run);
    }

    static RunFolder run(Path folder) {
        return new RunFolder(folder.resolve("run"));
    }

    @Override
    public String name() {
        return folder.getFileName().toString();
    }

    @Override
    public String engine() {
        return EmbeddedEngine.NAME;
    }

    @Override
    public String bake() {
        return note.bake();
    }

    @Override
    public Address address() {
        return Postmaster.address(note.port());
    }

    @Override
    public String generation() {
        return Trouble.in("The folder of sandbox " + name() + " cannot be read", () -> {
            try {
                return Files.readString(run.path().resolve(GENERATION));
            } catch (NoSuchFileException none) {
                // its making was cut off, or a reset swaps the folder this very moment
                return "none";
            }
        });
    }

    @Override
    public boolean running() {
        return Trouble.in("Nobody can say whether sandbox " + name() + " runs", () -> postmaster.running());
    }

    @Override
    public void start() {
        Trouble.with("Sandbox " + name() + " cannot be started", this::startServer);
    }

    void startServer() throws IOException {
        if (running()) {
            return;
        }
        if (!Files.isDirectory(run.path())) {
            Files.move(copied(), run.path());
        }
        postmaster.start(note.port(), Map.of());
    }

    @Override
    public void reset(Runnable farewell) {
        var trouble = "Sandbox " + name() + " cannot be reset";
        var fresh = Meanwhile.doing(() -> Trouble.in(trouble, this::copied))
                .outcomeAfter(farewell, copy -> Trouble.with(trouble, () -> Folders.delete(copy)));
        Trouble.with(trouble, () -> {
            postmaster.stop(Postmaster.Stop.DISCARD);
            var old = folder.resolve("old");
            Folders.delete(old);
            if (Files.isDirectory(run.path())) {
                Files.move(run.path(), old);
            }
            Files.move(fresh, run.path());
            startServer();
            Copies.discardMeanwhile(old);
        });
    }

    /** A new run folder from the template, not yet in its place. */
    private Path copied() throws IOException {
        var template = new RunFolder(premises.templates().resolve(note.bake()));
        if (!Files.isDirectory(template.data())) {
            throw RideException.environment(
                    "What sandbox " + name() + " was made from is gone.", "Stop it and start the scenario again.");
        }
        var fresh = new RunFolder(folder.resolve("fresh"));
        Folders.delete(fresh.path());
        premises.folder(fresh.path());
        Copies.copy(template.data(), fresh.data(), fresh.programWords());
        premises.serversFolder(fresh.log());
        Files.writeString(
                fresh.path().resolve(GENERATION), String.format(Locale.ROOT, "%013d", System.currentTimeMillis()));
        return fresh.path();
    }

    @Override
    public void remove() {
        Trouble.with("Sandbox " + name() + " cannot be removed", () -> {
            postmaster.stop(Postmaster.Stop.DISCARD);
            Unfinished.remove(folder);
        });
    }

    @Override
    public ServerLog log() {
        return new LogFolder(run.log(), generation());
    }

    @Override
    public Optional<List<String>> psql(Login login, String database, List<String> arguments) {
        return Optional.empty();
    }
}
