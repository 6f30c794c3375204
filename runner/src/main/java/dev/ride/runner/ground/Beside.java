package dev.ride.runner.ground;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Texts that lie beside a class in the program. */
public final class Beside {
    private Beside() {}

    public static String text(Class<?> type, String name) {
        try (var stream = type.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
