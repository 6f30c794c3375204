package dev.ride.runner.sandbox.embedded;

import dev.ride.runner.ground.Folders;
import dev.ride.runner.ground.Parting;
import dev.ride.runner.ground.Progress;
import dev.ride.runner.ground.Undo;
import dev.ride.runner.sandbox.Bake;
import dev.ride.runner.sandbox.BakeShelf;
import dev.ride.runner.sandbox.Recipe;
import dev.ride.runner.sandbox.Server;
import dev.ride.runner.sandbox.ServerSetup;
import dev.ride.runner.sandbox.Unfinished;
import java.io.IOException;
import java.nio.file.Files;

/** Makes templates: an empty server, filled by a recipe, stopped clean and put in its place as a whole. */
record Oven(Premises premises, Binaries binaries, BakeShelf shelf) {
    /** Makes the template and keeps the bake; to be called under the bake's lock. */
    Bake bake(String hash, Recipe recipe, Postmaster.Draw ports, Progress progress) throws IOException {
        try (var hold = Parting.hold()) {
            progress.at("unpacking PostgreSQL");
            var programs = binaries.unpacked(premises);
            var template = premises.templates().resolve(hash);
            Unfinished.remove(template);
            var run = new RunFolder(Unfinished.of(template));
            var postmaster = new Postmaster(premises.user(), programs, run);
            hold.removedBy(() -> goneOut(postmaster));
            return bake(hash, recipe, postmaster, new Programs(programs), ports, progress);
        }
    }

    private Bake bake(
            String hash,
            Recipe recipe,
            Postmaster postmaster,
            Programs programs,
            Postmaster.Draw ports,
            Progress progress)
            throws IOException {
        var template = premises.templates().resolve(hash);
        var run = postmaster.run();
        try {
            progress.at("making an empty server");
            var superuser = new EmptyServer(premises, programs, run).make(recipe.settings());
            var port = postmaster.startOnSome(ports, ServerSetup.UNKEPT);
            var server = new Server(Postmaster.address(port), superuser);
            recipe.cook(server, shelf.freshDocuments(hash), progress);
            postmaster.stop(Postmaster.Stop.CLEAN);
            Folders.delete(run.log());
            Copies.settle(run.data(), run.programWords());
            Files.delete(run.programWords());
            Files.move(run.path(), template);
            return shelf.keep(hash, recipe.title(), superuser, Folders.bytes(template));
        } catch (IOException | RuntimeException | Error e) {
            Undo.after(e, postmaster::discard, () -> Unfinished.remove(template), () -> shelf.remove(hash));
            throw e;
        }
    }

    /** Without its server the work fails, and clears up after itself; that is known when its hold is closed. */
    private static boolean goneOut(Postmaster postmaster) {
        Trouble.with("The server of a bake cannot be stopped", () -> postmaster.stop(Postmaster.Stop.DISCARD));
        return false;
    }
}
