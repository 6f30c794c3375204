package dev.ride.runner.sandbox;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** What a client of PostgreSQL says first. */
final class Startup {
    private static final int PROTOCOL_3 = 3 << 16;

    private Startup() {}

    /** @param wishes names and values in turn: who wants to log in, where and how */
    static byte[] message(String... wishes) {
        var parameters = (String.join("\0", wishes) + "\0\0").getBytes(StandardCharsets.UTF_8);
        int length = 2 * Integer.BYTES + parameters.length;
        return ByteBuffer.allocate(length)
                .putInt(length)
                .putInt(PROTOCOL_3)
                .put(parameters)
                .array();
    }
}
