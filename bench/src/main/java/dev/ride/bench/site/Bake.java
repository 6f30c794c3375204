package dev.ride.bench.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What {@code ride} baked of a scenario, as it lies in the home folder.
 *
 * @param superuser a login to any server made of it; has no port of its own
 * @param bytes what its data directory takes
 */
public record Bake(String hash, Database superuser, long bytes) {

    /** The bake of that scenario, in its first variant, on that engine. */
    static Bake of(Path home, String engine, String scenario) throws IOException {
        try (var notes = Files.newDirectoryStream(home.resolve("bakes").resolve(engine), Files::isDirectory)) {
            for (var folder : notes) {
                var note = read(folder.resolve("bake.json"));
                if (note.path("title").asString().equals(scenario)) {
                    var login = new Database(
                            0,
                            note.path("user").asString(),
                            note.path("password").asString(),
                            "postgres");
                    return new Bake(
                            folder.getFileName().toString(),
                            login,
                            note.path("bytes").asLong());
                }
            }
        }
        throw new IOException("ride has no bake of " + scenario + " on " + engine);
    }

    private static JsonNode read(Path note) throws IOException {
        return JsonMapper.shared().readTree(Files.readAllBytes(note));
    }
}
