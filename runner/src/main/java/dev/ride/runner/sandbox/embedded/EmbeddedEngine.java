package dev.ride.runner.sandbox.embedded;

import dev.ride.runner.ground.Home;
import dev.ride.runner.ground.Lock;
import dev.ride.runner.ground.Progress;
import dev.ride.runner.ground.RideException;
import dev.ride.runner.ground.Undo;
import dev.ride.runner.sandbox.Bake;
import dev.ride.runner.sandbox.BakeShelf;
import dev.ride.runner.sandbox.Engine;
import dev.ride.runner.sandbox.Ports;
import dev.ride.runner.sandbox.Recipe;
import dev.ride.runner.sandbox.Sandbox;
import dev.ride.runner.sandbox.SandboxName;
import dev.ride.runner.sandbox.ServerSetup;
import dev.ride.runner.sandbox.Unfinished;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Runs sandboxes as plain processes of this machine. */
public final class EmbeddedEngine implements Engine {
    public static final String NAME = "embedded";

    private static final int PORT_ATTEMPTS = 5;

    private final Premises premises;
    private final BakeShelf shelf;
    private final Ports ports;

    public EmbeddedEngine(Home home) {
        this.premises = Trouble.in("The folder for embedded sandboxes cannot be told", () -> Premises.of(home));
        this.shelf = new BakeShelf(home, NAME);
        this.ports = new Ports(home, NAME);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Availability availability() {
        try {
            return premises.user()
                    .obstacle()
                    .map(obstacle -> new Availability(false, obstacle))
                    .orElseGet(() -> new Availability(true, binaries().name() + " from the class path"));
        } catch (RideException e) {
            return new Availability(false, e.getMessage());
        }
    }

    private Binaries binaries() {
        return Trouble.in("PostgreSQL's binaries cannot be read", Binaries::onClassPath)
                .orElseThrow(() -> RideException.environment(
                        "No PostgreSQL for this machine is on the class path (" + Binaries.archiveName() + ").",
                        "Use Docker, or build ride with the server of this machine: see docs/embedded.md."));
    }

    @Override
    public Optional<Bake> baked(Recipe recipe) {
        return baked(hash(recipe));
    }

    private String hash(Recipe recipe) {
        return ServerSetup.bakeHash(recipe, binaries().build());
    }

    @Override
    public Optional<Bake> baked(String hash) {
        return shelf.find(hash)
                .filter(bake -> Files.isDirectory(premises.templates().resolve(hash)));
    }

    @Override
    public Bake bake(Recipe recipe, Progress progress) {
        var hash = hash(recipe);
        return baked(hash)
                .orElseGet(() -> shelf.locked(hash, () -> baked(hash).orElseGet(() -> make(hash, recipe, progress))));
    }

    private Bake make(String hash, Recipe recipe, Progress progress) {
        return Trouble.in("The sandbox of " + recipe.title() + " cannot be baked", () -> {
            premises.prepare();
            return new Oven(premises, binaries(), shelf).bake(hash, recipe, Ports::passing, progress);
        });
    }

    @Override
    public List<Bake> bakes() {
        return shelf.all().stream()
                .filter(bake -> baked(bake.hash()).isPresent())
                .toList();
    }

    @Override
    public void drop(Bake bake) {
        shelf.locked(
                bake.hash(),
                () -> Trouble.in("The bake of " + bake.title() + " cannot be dropped", () -> {
                    shelf.remove(bake.hash());
                    Unfinished.remove(premises.templates().resolve(bake.hash()));
                    return bake;
                }));
    }

    @Override
    public Sandbox create(Bake bake, String name, int port, Progress progress) {
        progress.at("starting PostgreSQL");
        return Trouble.in("Sandbox " + name + " cannot be made", () -> {
            for (var attempt = 1; ; attempt++) {
                try {
                    return started(registered(bake, name, port));
                } catch (PortTaken e) {
                    if (port != 0 || attempt == PORT_ATTEMPTS) {
                        throw e;
                    }
                }
            }
        });
    }

    /** Gives the sandbox its name and its port, which no other of this home has. */
    private EmbeddedSandbox registered(Bake bake, String name, int port) throws IOException {
        SandboxName.check(name);
        premises.prepare();
        return Lock.holding(premises.lock("sandboxes"), () -> {
            var folder = premises.sandboxes().resolve(name);
            if (Files.exists(folder)) {
                throw SandboxName.taken(name);
            }
            var note = new SandboxNote(bake.hash(), binaries().build(), ports.of(port, takenPorts()));
            var part = premises.folder(Unfinished.of(folder));
            note.write(part);
            Files.move(part, folder);
            return new EmbeddedSandbox(premises, folder, note);
        });
    }

    private Set<Integer> takenPorts() throws IOException {
        var taken = new HashSet<Integer>();
        for (var folder : Unfinished.finishedBelow(premises.sandboxes())) {
            SandboxNote.find(folder).ifPresent(note -> taken.add(note.port()));
        }
        return taken;
    }

    private static EmbeddedSandbox started(EmbeddedSandbox sandbox) throws IOException {
        try {
            sandbox.startServer();
            return sandbox;
        } catch (IOException | RuntimeException | Error e) {
            Undo.after(e, sandbox::remove);
            throw e;
        }
    }

    @Override
    public List<Sandbox> sandboxes() {
        return Trouble.in("The sandboxes cannot be listed", () -> {
            var sandboxes = new ArrayList<Sandbox>();
            for (var folder : Unfinished.finishedBelow(premises.sandboxes())) {
                SandboxNote.find(folder).ifPresent(note -> sandboxes.add(new EmbeddedSandbox(premises, folder, note)));
            }
            return List.copyOf(sandboxes);
        });
    }

    @Override
    public List<String> leftovers() {
        return Trouble.in("The leftovers cannot be listed", () -> new Leftovers(premises).all()).stream()
                .map(Path::toString)
                .toList();
    }

    @Override
    public void sweep() {
        Trouble.with("The leftovers cannot be removed", () -> {
            var leftovers = new Leftovers(premises);
            leftovers.remove(leftovers.all(), new Programs(binaries().folder(premises)));
        });
    }
}
