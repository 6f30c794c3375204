package dev.ride.runner.sandbox;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The client's side of a login by SCRAM-SHA-256 (RFC 5802, RFC 7677) without channel binding. Names and passwords need no preparation:
 * they are plain letters and digits, as {@link Login#fresh} draws them.
 */
final class Scram {
    static final String MECHANISM = "SCRAM-SHA-256";

    /** No channel binding. */
    private static final String HEADER = "n,,";

    private static final int BLOCK = 64;

    private final Login login;
    private final String nonce;
    private byte[] expected;
    private boolean proven;

    /** @param nonce drawn for this login alone */
    Scram(Login login, String nonce) {
        this.login = login;
        this.nonce = nonce;
    }

    /** What the client says first. */
    String first() {
        return HEADER + bare();
    }

    private String bare() {
        return "n=" + login.user() + ",r=" + nonce;
    }

    /** The client's proof that it knows the password, in answer to the server's first message. */
    String proof(String serverFirst) throws GeneralSecurityException {
        var told = attributes(serverFirst);
        if (!told.getOrDefault('r', "").startsWith(nonce)) {
            throw new GeneralSecurityException("the server answers somebody else");
        }
        var last = "c=" + encoded(bytes(HEADER)) + ",r=" + told.get('r');
        var spoken = bytes(bare() + "," + serverFirst + "," + last);
        var salted = salted(told);
        var key = authenticated(salted, bytes("Client Key"));
        expected = authenticated(authenticated(salted, bytes("Server Key")), spoken);
        return last + ",p=" + encoded(mixed(key, authenticated(hash(key), spoken)));
    }

    /** That the server, too, knows the password. */
    void check(String serverFinal) throws GeneralSecurityException {
        var signature = attributes(serverFinal).getOrDefault('v', "");
        if (expected == null || !signature.equals(encoded(expected))) {
            throw new GeneralSecurityException("the server does not know the password");
        }
        proven = true;
    }

    /** Whoever has come to have a sandbox's port may let everybody in, and would be told the passwords next. */
    void requireProof() throws GeneralSecurityException {
        if (!proven) {
            throw new GeneralSecurityException("the server let us in without a proof that it knows the password");
        }
    }

    private static Map<Character, String> attributes(String message) {
        return Stream.of(message.split(","))
                .filter(attribute -> attribute.startsWith("=", 1))
                .collect(Collectors.toMap(attribute -> attribute.charAt(0), attribute -> attribute.substring(2)));
    }

    private byte[] salted(Map<Character, String> told) throws GeneralSecurityException {
        try {
            return salted(
                    Base64.getDecoder().decode(told.getOrDefault('s', "")),
                    Integer.parseInt(told.getOrDefault('i', "")));
        } catch (IllegalArgumentException e) {
            throw new GeneralSecurityException("the server does not say how passwords are salted", e);
        }
    }

    private byte[] salted(byte[] salt, int rounds) throws GeneralSecurityException {
        var key = bytes(login.password());
        var first = ByteBuffer.allocate(salt.length + Integer.BYTES).put(salt).putInt(1);
        var round = authenticated(key, first.array());
        var sum = round;
        for (var i = 1; i < rounds; i++) {
            round = authenticated(key, round);
            sum = mixed(sum, round);
        }
        return sum;
    }

    /** HMAC-SHA-256. Java's own brings up its whole cryptography, which takes longer than the login. */
    private static byte[] authenticated(byte[] key, byte[] message) throws GeneralSecurityException {
        var block = Arrays.copyOf(key.length > BLOCK ? hash(key) : key, BLOCK);
        return hash(filled(block, 0x5c), hash(filled(block, 0x36), message));
    }

    private static byte[] filled(byte[] block, int with) {
        var filled = new byte[block.length];
        for (var i = 0; i < block.length; i++) {
            filled[i] = (byte) (block[i] ^ with);
        }
        return filled;
    }

    private static byte[] mixed(byte[] one, byte[] other) {
        var mixed = new byte[one.length];
        for (var i = 0; i < one.length; i++) {
            mixed[i] = (byte) (one[i] ^ other[i]);
        }
        return mixed;
    }

    private static byte[] hash(byte[]... parts) throws GeneralSecurityException {
        var digest = MessageDigest.getInstance("SHA-256");
        for (var part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    private static String encoded(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
