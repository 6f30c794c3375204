package dev.ride.runner.scenario.source;

import dev.ride.runner.ground.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder of a pack, read with suspicion: nothing outside of it, no symbolic link, no file beyond a size, nothing but
 * UTF-8. A byte order mark and Windows line ends are harmless and go away.
 *
 * @param shown what findings call the folder; empty for none
 */
public record PackFolder(Path path, String shown) {
    private static final long MAX_BYTES = 16L << 20;
    private static final int MAX_FILES = 2_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** How the bytes of a file are had. */
    private interface Source {
        byte[] bytes(Path file) throws IOException;
    }

    /** The text of a file, or empty and a finding that says what keeps it from being read. */
    public Optional<String> read(String name, Findings findings) {
        return read(name, Files::readAllBytes, findings);
    }

    /** The same, but of a longer file no more than its first bytes, up to the last line among them that is not indented. */
    public Optional<String> beginning(String name, int bytes, Findings findings) {
        return read(name, file -> beginning(file, bytes), findings);
    }

    private static byte[] beginning(Path file, int limit) throws IOException {
        try (var input = Files.newInputStream(file)) {
            var bytes = input.readNBytes(limit);
            if (bytes.length < limit) {
                return bytes;
            }
            int end = limit - 1;
            while (end > 0 && !(bytes[end - 1] == '\n' && bytes[end] > ' ')) {
                end--;
            }
            return Arrays.copyOf(bytes, end);
        }
    }

    private Optional<String> read(String name, Source source, Findings findings) {
        var place = SourcePlace.startOf(shown(name));
        var problem = problem(name);
        if (problem.isPresent()) {
            findings.add(place, problem.get());
            return Optional.empty();
        }
        try {
            return Optional.of(plain(decoded(source.bytes(path.resolve(name)), shown(name), findings)));
        } catch (IOException e) {
            findings.add(place, "cannot be read: " + Reason.of(e));
            return Optional.empty();
        }
    }

    /** What findings call a file of this folder. */
    public String shown(String name) {
        return shown.isEmpty() ? name : shown + "/" + name;
    }

    /** Names of all files below the folder, sorted; links are files here, so that they are refused by name. */
    public List<String> files(Findings findings) {
        try (Stream<Path> walk = Files.walk(path)) {
            var names = walk.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .limit(MAX_FILES + 1L)
                    .map(file -> path.relativize(file).toString())
                    .sorted()
                    .toList();
            if (names.size() > MAX_FILES) {
                findings.add(SourcePlace.startOf(shown("")), "the folder holds more than " + MAX_FILES + " files");
                return List.of();
            }
            return names;
        } catch (IOException | UncheckedIOException e) {
            findings.add(SourcePlace.startOf(shown("")), "cannot be listed: " + Reason.of(e));
            return List.of();
        }
    }

    /** What keeps a file from being read, if anything does. */
    public Optional<String> problem(String name) {
        return Optional.ofNullable(problemOrNull(name));
    }

    private String problemOrNull(String name) {
        Path relative;
        try {
            relative = Path.of(name);
        } catch (InvalidPathException e) {
            return "is no name of a file";
        }
        if (relative.isAbsolute() || name.isEmpty()) {
            return "must be given relative to the scenario's folder";
        }
        BasicFileAttributes found = null;
        var at = path;
        for (var step : relative) {
            if (step.toString().equals("..")) {
                return "leads out of the scenario's folder";
            }
            at = at.resolve(step);
            found = attributes(at);
            if (found != null && found.isSymbolicLink()) {
                return "is reached by a symbolic link, which packs may not have";
            }
        }
        if (found == null) {
            return "there is no such file";
        }
        if (found.isDirectory()) {
            return "is a folder where a file belongs";
        }
        return found.isRegularFile() ? tooLong(found.size()) : "is not a regular file";
    }

    /** Null where nothing is that can be looked at. */
    private static BasicFileAttributes attributes(Path file) {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException absent) {
            return null;
        }
    }

    private static String tooLong(long bytes) {
        return bytes <= MAX_BYTES
                ? null
                : "holds " + (bytes >> 20) + " MB, more than the " + (MAX_BYTES >> 20)
                        + " MB that a file of a scenario may; make bulk rows with a data file";
    }

    private static String decoded(byte[] bytes, String file, Findings findings) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var input = ByteBuffer.wrap(bytes);
        try {
            return decoder.decode(input).toString();
        } catch (CharacterCodingException e) {
            var good = new String(bytes, 0, input.position(), StandardCharsets.UTF_8);
            findings.add(TextPlace.ofFile(file).at(good, good.length()), "is not UTF-8 from here on");
            return good;
        }
    }

    private static String plain(String text) {
        var unmarked = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        return unmarked.indexOf('\r') < 0 ? unmarked : unmarked.replace("\r\n", "\n");
    }
}
