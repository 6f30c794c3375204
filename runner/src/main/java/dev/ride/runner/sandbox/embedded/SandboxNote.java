package dev.ride.runner.sandbox.embedded;

import dev.ride.runner.ground.AtomicFile;
import dev.ride.scoring.plain.PlainJson;
import dev.ride.scoring.plain.Records;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What is known of a sandbox beside its files.
 *
 * @param bake the hash of the template
 * @param build the binaries it was made with and runs on
 */
record SandboxNote(String bake, String build, int port) {
    private static final String FILE = "sandbox.json";

    void write(Path folder) throws IOException {
        AtomicFile.write(folder.resolve(FILE), PlainJson.document(Records.AS_NAMED.plain(this)));
    }

    /** The note in a sandbox's folder; empty where the sandbox was removed while somebody went through all of them. */
    static Optional<SandboxNote> find(Path folder) throws IOException {
        try {
            return Optional.of(read(folder));
        } catch (NoSuchFileException e) {
            // folders come and go with their notes, so one without is damaged
            if (Files.exists(folder)) {
                throw e;
            }
            return Optional.empty();
        }
    }

    private static SandboxNote read(Path folder) throws IOException {
        return Records.AS_NAMED.make(PlainJson.parse(Files.readString(folder.resolve(FILE))), SandboxNote.class);
    }
}
