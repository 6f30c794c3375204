package dev.ride.runner.scenario;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;

/** A short name for some content: the same on every machine, and another as soon as a byte of it differs. */
final class ContentHash {
    private static final int LENGTH = 20;

    private final SortedMap<String, String> parts = new TreeMap<>();

    ContentHash with(String name, String content) {
        parts.put(name, content);
        return this;
    }

    String name() {
        var digest = sha256();
        parts.forEach((name, content) -> {
            part(digest, name);
            part(digest, content);
        });
        return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
    }

    /** The length comes first, so that no two lists of parts read the same. */
    private static void part(MessageDigest digest, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
