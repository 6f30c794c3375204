package dev.ride.runner.sandbox.embedded;

import dev.ride.runner.ground.AtomicFile;
import dev.ride.runner.ground.Progress;
import dev.ride.runner.sandbox.Bake;
import dev.ride.runner.sandbox.BakeShelf;
import dev.ride.runner.sandbox.Folders;
import dev.ride.runner.sandbox.Login;
import dev.ride.runner.sandbox.Recipe;
import dev.ride.runner.sandbox.Server;
import dev.ride.runner.sandbox.ServerSetup;
import dev.ride.runner.sandbox.Unfinished;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes templates: an empty server, filled by a recipe, stopped clean and put in its place as a whole. */
record Oven(Place place, Binaries binaries, BakeShelf shelf) {
    private static final Duration INITDB_LIMIT = Duration.ofMinutes(2);

    /** Of every template, whoever cooks it. */
    private static final Map<String, String> ENGINE_SETTINGS = Map.of(
            "listen_addresses", "127.0.0.1",
            "log_directory", RunFolder.LOG_SETTING,
            "unix_socket_directories", "");

    /** While cooking a crash loses nothing, since a failed bake is thrown away; nor is anything worth a log. */
    private static final Map<String, String> COOKING_SETTINGS = Map.of(
            "fsync", "off",
            "full_page_writes", "off",
            "log_min_messages", "log",
            "log_statement", "none",
            "logging_collector", "off",
            // what is left over for recycling would be in every copy
            "max_wal_size", "8MB",
            "synchronous_commit", "off");

    /** Makes the template and keeps the bake; to be called under the bake's lock. */
    Bake bake(String hash, Recipe recipe, int port, Progress progress) throws IOException {
        progress.at("unpacking PostgreSQL", 0, 0);
        var programs = binaries.unpacked(place);
        var template = place.templates().resolve(hash);
        Unfinished.remove(template);
        var run = new RunFolder(Unfinished.of(template));
        Folders.delete(run.path());
        var postmaster = new Postmaster(place.user(), programs, run);
        try {
            progress.at("making an empty server", 0, 0);
            var superuser = empty(run, programs, recipe);
            postmaster.start(port, COOKING_SETTINGS);
            var server = new Server(Postmaster.address(port), superuser);
            recipe.cook(server, shelf.freshDocuments(hash), progress);
            postmaster.stop(Postmaster.Stop.CLEAN);
            Folders.delete(run.log());
            Copies.settle(run.data(), run.programWords());
            Files.delete(run.programWords());
            Files.move(run.path(), template);
            return shelf.keep(hash, recipe.title(), superuser, Folders.bytes(template));
        } catch (IOException | RuntimeException e) {
            throwAway(postmaster, hash, e);
            throw e;
        }
    }

    private void throwAway(Postmaster postmaster, String hash, Exception reason) {
        try {
            postmaster.stop(Postmaster.Stop.DISCARD);
            Folders.delete(postmaster.run().path());
            shelf.remove(hash);
        } catch (IOException | RuntimeException e) {
            reason.addSuppressed(e);
        }
    }

    private Login empty(RunFolder run, Path programs, Recipe recipe) throws IOException {
        place.folder(run.path());
        place.user().lend(Files.createDirectory(run.data()));
        var superuser = Login.fresh(ServerSetup.SUPERUSER);
        var password = run.path().resolve("password");
        AtomicFile.write(password, superuser.password());
        place.user().lend(password);
        var major = binaries.major(place, run.programWords());
        var initdb = new ArrayList<>(
                List.of(programs.resolve("bin/initdb").toString(), "--pgdata=" + run.data(), "--pwfile=" + password));
        initdb.addAll(ServerSetup.initdbArguments(major));
        Command.run(place.user().commandWithAccount(initdb), run.path(), run.programWords(), INITDB_LIMIT);
        Files.delete(password);
        place.user().own(run.data());
        configure(run, major, recipe);
        place.serversFolder(run.log());
        return superuser;
    }

    private static void configure(RunFolder run, int major, Recipe recipe) throws IOException {
        Files.writeString(
                run.data().resolve("postgresql.conf"),
                ServerSetup.configuration(ServerSetup.settings(major), recipe.settings(), ENGINE_SETTINGS));
        Files.writeString(run.data().resolve("pg_hba.conf"), ServerSetup.ACCESS_RULES);
    }
}
