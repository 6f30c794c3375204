package dev.ride.runner.scenario.rows;

import java.nio.charset.StandardCharsets;

/**
 * Numbers that look random and are a function of a name and a row. A name's key is its FNV-1a hash of 64 bits; the number
 * of a row is SplitMix64's: key plus row times the golden ratio's bits, mixed. Both are written down here since no library
 * promises to draw the same in its next version.
 */
final class Chance {
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private final long key;

    private Chance(long key) {
        this.key = key;
    }

    static Chance of(String... names) {
        long hash = FNV_OFFSET;
        for (byte part : String.join("\0", names).getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (part & 0xff)) * FNV_PRIME;
        }
        return new Chance(hash);
    }

    /** From 0 to below the bound. */
    long below(long bound, long row) {
        return Long.remainderUnsigned(bits(row), bound);
    }

    private long bits(long row) {
        long z = key + (row + 1) * GOLDEN;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
