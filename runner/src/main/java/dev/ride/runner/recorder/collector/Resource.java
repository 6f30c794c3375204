package dev.ride.runner.recorder.collector;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** SQL that lies beside these classes. JDBC's marks for parameters stand where the files say $1, $2. */
final class Resource {
    private Resource() {}

    static String sql(String name) {
        try (var in = Resource.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("\\$\\d", "?");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
