package dev.ride.scoring.schema;

import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Lets secrets be told apart without their values: the server hashes each with this key, which lives in the memory of
 * one run alone, so that what it hashed means nothing to anybody afterwards.
 *
 * @param text empty for none: then of a secret only shows that it is there
 */
public record SecretKey(String text) {
    public static final SecretKey NONE = new SecretKey("");

    private static final int BYTES = 32;

    public static SecretKey fresh() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new SecretKey(HexFormat.of().formatHex(bytes));
    }

    @Override
    public String toString() {
        return Secrets.MASK;
    }
}
