package dev.ride.scoring.schema;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.SortedMap;

/** SHA-256 over facts, each text led by its length so that no two lists of facts share an encoding. */
final class Fingerprint {
    private static final byte[] NOTHING = ByteBuffer.allocate(4).putInt(-1).array();

    private final MessageDigest digest;

    private Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    static String of(SortedMap<Identity, Fact> facts) {
        var fingerprint = new Fingerprint();
        facts.values().stream()
                .map(fact -> nameless(fact, facts))
                .sorted(Comparator.comparing(Fact::identity))
                .forEach(fingerprint::add);
        return HexFormat.of().formatHex(fingerprint.digest.digest());
    }

    private static Fact nameless(Fact fact, SortedMap<Identity, Fact> facts) {
        return fact.origin() == null
                ? fact
                : new Fact(
                        InheritedKeys.nameless(fact.identity(), facts),
                        fact.parent(),
                        InheritedKeys.nameless(fact.origin(), facts),
                        fact.attributes());
    }

    private void add(Fact fact) {
        add(fact.identity());
        add(fact.parent());
        add(fact.origin());
        var kind = fact.identity().kind();
        fact.attributes().forEach((name, value) -> {
            if (!kind.isInformational(name)) {
                add(name);
                add(Secrets.masked(name, value));
            }
        });
        digest.update(NOTHING);
    }

    private void add(Identity identity) {
        if (identity == null) {
            digest.update(NOTHING);
            return;
        }
        add(identity.kind().name());
        add(identity.path().size());
        identity.path().forEach(this::add);
    }

    private void add(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        add(bytes.length);
        digest.update(bytes);
    }

    private void add(int number) {
        digest.update(ByteBuffer.allocate(4).putInt(number).array());
    }
}
