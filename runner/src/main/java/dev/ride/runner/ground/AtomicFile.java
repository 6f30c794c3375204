package dev.ride.runner.ground;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Files that are there whole or not at all, whatever kills the program: written beside their place, forced to disk, then
 * moved over it. Only the owner may read them, since some hold passwords.
 */
public final class AtomicFile {
    private static final Set<StandardOpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private AtomicFile() {}

    public static void write(Path file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    public static void write(Path file, byte[] content) throws IOException {
        var written = beside(file, content);
        try {
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            Undo.after(e, () -> Files.delete(written));
            throw e;
        }
    }

    /** Writes the file unless somebody else was first; then theirs stands. */
    public static void writeIfAbsent(Path file, String text) throws IOException {
        var written = beside(file, text.getBytes(StandardCharsets.UTF_8));
        try {
            Files.createLink(file, written);
        } catch (FileAlreadyExistsException theirs) {
            return;
        } finally {
            Files.deleteIfExists(written);
        }
    }

    private static Path beside(Path file, byte[] content) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        while (true) {
            // not named by chance: Java would set up cryptography first, which takes longer than to write a session
            var written = folder.resolve("." + file.getFileName() + "." + System.nanoTime() + ".part");
            try (var channel = FileChannel.open(written, NEW, OWNER_ONLY)) {
                fill(channel, content, written);
                return written;
            } catch (FileAlreadyExistsException sameNanosecond) {
                // another name, then
            }
        }
    }

    /** A full disk must not be made fuller. */
    private static void fill(FileChannel channel, byte[] content, Path written) throws IOException {
        try {
            for (var buffer = ByteBuffer.wrap(content); buffer.hasRemaining(); ) {
                channel.write(buffer);
            }
            channel.force(true);
        } catch (IOException e) {
            Undo.after(e, () -> Files.delete(written));
            throw e;
        }
    }
}
