package dev.ride.bench.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Removes containers, images and servers of one run, whoever of {@code ride} and the benchmark made them. */
final class Cleaning {
    private static final long PATIENCE_SECONDS = 10;

    private final Path folder;
    private final Programs programs;

    Cleaning(Path folder) throws IOException {
        this.folder = folder;
        // its own, since the run's takes no more orders
        this.programs = new Programs(Files.createDirectories(folder.resolve("words")), Map.of());
    }

    void everything(Optional<Docker> docker) throws IOException {
        if (docker.isPresent()) {
            var labels = new ArrayList<>(List.of(docker.get().label()));
            homeLabel().ifPresent(labels::add);
            for (var label : labels) {
                removeAll("rm", "ps", "--all", "--quiet", "--filter", "label=" + label);
            }
            for (var label : labels) {
                removeAll("rmi", "images", "--quiet", "--filter", "label=" + label);
            }
        }
        stopServers();
    }

    private Optional<String> homeLabel() throws IOException {
        var id = folder.resolve("home").resolve("id");
        return Files.exists(id)
                ? Optional.of("dev.ride.home=" + Files.readString(id).strip())
                : Optional.empty();
    }

    private void removeAll(String removal, String... listing) throws IOException {
        var list = new ArrayList<>(List.of("docker"));
        list.addAll(List.of(listing));
        var ids = programs.run(list).output().lines().distinct().toList();
        if (!ids.isEmpty()) {
            var remove = new ArrayList<>(List.of("docker", removal, "--force"));
            remove.addAll(ids);
            programs.run(remove);
        }
    }

    /** The servers of this machine that name the run's folder; SIGQUIT lets them leave no shared memory behind. */
    private void stopServers() throws IOException {
        var servers = ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .commandLine()
                        .filter(line -> line.contains(folder.toString()))
                        .isPresent())
                .toList();
        for (var server : servers) {
            programs.tryRun(List.of("kill", "-QUIT", Long.toString(server.pid())), Path.of("/dev/null"));
            try {
                server.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (TimeoutException | ExecutionException e) {
                server.destroyForcibly();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                server.destroyForcibly();
            }
        }
    }
}
