package dev.ride.runner.sandbox.embedded;

import dev.ride.runner.ground.AtomicFile;
import dev.ride.runner.ground.Folders;
import dev.ride.runner.sandbox.Login;
import dev.ride.runner.sandbox.ServerSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A server with nothing in it, made in a run folder by initdb and not yet started. */
record EmptyServer(Premises premises, Programs programs, RunFolder run) {
    private static final Duration INITDB_LIMIT = Duration.ofMinutes(2);

    /** Of every server, whoever made it. */
    private static final Map<String, String> ENGINE_SETTINGS = Map.of(
            "listen_addresses", "127.0.0.1",
            "log_directory", RunFolder.LOG_SETTING,
            "unix_socket_directories", "");

    /** Makes it anew, whatever was in the folder; gives its superuser. */
    Login make(Map<String, String> settings) throws IOException {
        Folders.delete(run.path());
        premises.folder(run.path());
        premises.user().lend(Files.createDirectory(run.data()));
        var superuser = Login.fresh(ServerSetup.SUPERUSER);
        var password = run.path().resolve("password");
        AtomicFile.write(password, superuser.password());
        premises.user().lend(password);
        var major = programs.major(premises.root());
        var initdb = new ArrayList<>(
                List.of(programs.path("initdb").toString(), "--pgdata=" + run.data(), "--pwfile=" + password));
        initdb.addAll(ServerSetup.initdbArguments(major));
        Command.run(premises.user().commandWithAccount(initdb), run.path(), run.programWords(), INITDB_LIMIT);
        Files.delete(password);
        premises.user().own(run.data());
        configure(major, settings);
        premises.serversFolder(run.log());
        return superuser;
    }

    private void configure(int major, Map<String, String> settings) throws IOException {
        Files.writeString(
                run.data().resolve("postgresql.conf"),
                ServerSetup.configuration(ServerSetup.settings(major), settings, ENGINE_SETTINGS));
        Files.writeString(run.data().resolve("pg_hba.conf"), ServerSetup.ACCESS_RULES);
    }
}
