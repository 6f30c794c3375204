package dev.ride.runner.sandbox;

import java.security.SecureRandom;

/** A role that may log in, and its password. */
public record Login(String user, String password) {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private static final int LENGTH = 24;

    /** The role with a password that nobody had before; letters and digits only, so that it never needs quoting. */
    public static Login fresh(String user) {
        return new Login(user, drawn());
    }

    /** Letters and digits by chance. */
    static String drawn() {
        return new SecureRandom()
                .ints(LENGTH, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }

    @Override
    public String toString() {
        return user + ":***";
    }
}
