package dev.ride.runner.sandbox;

import dev.ride.runner.ground.Folders;
import dev.ride.runner.ground.Maker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Folders that come into their place whole and leave it whole: filled, or emptied, under another name that tells the
 * process, and renamed at once. What a killed command left under such a name is known as abandoned.
 */
public final class Unfinished {
    private static final String SUFFIX = ".part";
    private static final Pattern WORKED_ON = Pattern.compile(".*\\." + Maker.WORD + Pattern.quote(SUFFIX));

    private Unfinished() {}

    /** The name under which this process works on what stands, or will stand, at {@code place}. */
    public static Path of(Path place) {
        return place.resolveSibling(place.getFileName() + "." + Maker.word() + SUFFIX);
    }

    /** Takes a folder out of its place at once, then deletes it; does nothing when it is not there. */
    public static void remove(Path place) throws IOException {
        if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        var leaving = of(place);
        Folders.delete(leaving);
        Files.move(place, leaving);
        Folders.delete(leaving);
    }

    /** The finished folders directly below; none where {@code parent} is missing. */
    public static List<Path> finishedBelow(Path parent) throws IOException {
        return below(parent).stream().filter(folder -> !isUnfinished(folder)).toList();
    }

    /** The unfinished folders directly below whose process is gone. */
    public static List<Path> abandonedBelow(Path parent) throws IOException {
        return below(parent).stream()
                .filter(folder -> isUnfinished(folder) && !worked(folder))
                .toList();
    }

    /** All folders directly below, sorted by name. */
    private static List<Path> below(Path parent) throws IOException {
        if (!Files.isDirectory(parent)) {
            return List.of();
        }
        try (var entries = Files.list(parent)) {
            return entries.filter(entry -> Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isUnfinished(Path folder) {
        return folder.getFileName().toString().endsWith(SUFFIX);
    }

    private static boolean worked(Path unfinished) {
        var name = WORKED_ON.matcher(unfinished.getFileName().toString());
        return name.matches() && Maker.lives(name);
    }
}
