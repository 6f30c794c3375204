package dev.ride.runner.sandbox.embedded;

import dev.ride.runner.ground.Folders;
import dev.ride.runner.ground.Lock;
import dev.ride.runner.ground.Undo;
import dev.ride.runner.sandbox.Unfinished;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

/**
 * PostgreSQL for this machine, from the artifact on the class path.
 *
 * @param archive the artifact's compressed tar
 * @param build tells one build from another without reading it
 */
record Binaries(URL archive, String build) {
    private static final Set<PosixFilePermission> READABLE = PosixFilePermissions.fromString("rw-r--r--");
    private static final Set<PosixFilePermission> EXECUTABLE = PosixFilePermissions.fromString("rwxr-xr-x");

    /** What the class path holds for this operating system and processor. */
    static Optional<Binaries> onClassPath() throws IOException {
        var archive = Binaries.class.getResource("/" + archiveName());
        if (archive == null) {
            return Optional.empty();
        }
        return Optional.of(new Binaries(archive, build(archive)));
    }

    static String archiveName() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        var processor = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        return "postgres-" + system + "-" + processor + ".txz";
    }

    private static String build(URL archive) throws IOException {
        var connection = archive.openConnection();
        if (connection instanceof JarURLConnection jar) {
            return Long.toHexString(jar.getJarEntry().getCrc()) + "-"
                    + jar.getJarEntry().getSize();
        }
        return connection.getLastModified() + "-" + connection.getContentLengthLong();
    }

    /** For people: what it is and for which machines. */
    String name() {
        return archiveName().replace(".txz", "");
    }

    Path folder(Premises premises) {
        return premises.binaries().resolve(build);
    }

    /** Unpacks the archive unless that was done before; takes seconds the first time. */
    Path unpacked(Premises premises) throws IOException {
        var folder = folder(premises);
        if (Files.isDirectory(folder)) {
            return folder;
        }
        return Lock.holding(premises.lock("binaries"), () -> {
            if (!Files.isDirectory(folder)) {
                unpackInto(folder);
            }
            return folder;
        });
    }

    private void unpackInto(Path folder) throws IOException {
        var part = Unfinished.of(folder);
        Folders.delete(part);
        try {
            unpack(Files.createDirectory(part));
            open(part);
            Files.move(part, folder);
        } catch (IOException | RuntimeException | Error e) {
            Undo.after(e, () -> Folders.delete(part));
            throw e;
        }
    }

    private void unpack(Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive.openStream())))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, entry.resolveIn(target));
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, path);
        var executable = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(path, executable ? EXECUTABLE : READABLE);
    }

    /** Whatever our umask is, the servers' user must get in. */
    private static void open(Path target) throws IOException {
        try (var folders = Files.walk(target)) {
            for (var folder :
                    (Iterable<Path>) folders.filter(path -> Files.isDirectory(path, NOFOLLOW_LINKS))::iterator) {
                Files.setPosixFilePermissions(folder, EXECUTABLE);
            }
        }
    }
}
