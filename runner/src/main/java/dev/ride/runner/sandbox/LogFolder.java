package dev.ride.runner.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A server's log files in a folder of this machine. They are named after the generation of the sandbox too, so that
 * what was known of a file before a reset is never taken for a file after it.
 */
public record LogFolder(Path folder, String generation) implements ServerLog {
    private static final String SUFFIX = ".json";

    @Override
    public List<LogFile> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var files = new ArrayList<LogFile>();
        try (var entries = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
            for (var entry : entries) {
                files.add(new LogFile(generation + "/" + entry.getFileName(), Files.size(entry)));
            }
        }
        files.sort(Comparator.comparing(LogFile::name));
        return List.copyOf(files);
    }

    @Override
    public InputStream open(LogFile file, long offset) throws IOException {
        return Channels.newInputStream(
                FileChannel.open(path(file), StandardOpenOption.READ).position(offset));
    }

    @Override
    public void discard(LogFile file) throws IOException {
        Files.deleteIfExists(path(file));
    }

    private Path path(LogFile file) {
        return folder.resolve(file.name().substring(file.name().indexOf('/') + 1));
    }
}
