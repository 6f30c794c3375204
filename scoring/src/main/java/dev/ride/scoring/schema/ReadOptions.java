package dev.ride.scoring.schema;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What to read, and what of it is wanted. An empty set of wanted kinds, schemas or tables means all of them. Only schemas
 * limit what is read; kinds, tables and names are for {@link #filter()}.
 *
 * @param kinds the kinds wanted
 * @param schemas the schemas wanted; what is in none (casts, publications, settings) is then left out
 * @param tables the relations wanted, as {@code schema.table}; everything that is on no relation is then left out
 * @param ignored qualified names, with {@code *} for any run of characters, of what is left out
 * @param invisibleSchemas schemas that are not there for the reader at all: neither they, nor what is in them, nor
 *     event triggers that call into them
 * @param sequencePositions whether the last values of sequences are read, which are data
 * @param secretKey lets secrets be compared that are read with the same one
 */
public record ReadOptions(
        Set<Kind> kinds,
        Set<String> schemas,
        Set<String> tables,
        SortedSet<String> ignored,
        SortedSet<String> invisibleSchemas,
        boolean sequencePositions,
        SecretKey secretKey) {
    public static final ReadOptions ALL =
            new ReadOptions(Set.of(), Set.of(), Set.of(), new TreeSet<>(), new TreeSet<>(), false, SecretKey.NONE);

    /** What a comparison should tell, and a snapshot on disk hold. */
    public ObjectFilter filter() {
        return new ObjectFilter(this);
    }

    public ReadOptions withKinds(Set<Kind> wanted) {
        return new ReadOptions(
                Set.copyOf(wanted), schemas, tables, ignored, invisibleSchemas, sequencePositions, secretKey);
    }

    public ReadOptions withSchemas(Set<String> wanted) {
        return new ReadOptions(
                kinds, Set.copyOf(wanted), tables, ignored, invisibleSchemas, sequencePositions, secretKey);
    }

    public ReadOptions withTables(Set<String> wanted) {
        return new ReadOptions(
                kinds, schemas, Set.copyOf(wanted), ignored, invisibleSchemas, sequencePositions, secretKey);
    }

    public ReadOptions withIgnored(Set<String> names) {
        return new ReadOptions(
                kinds, schemas, tables, new TreeSet<>(names), invisibleSchemas, sequencePositions, secretKey);
    }

    public ReadOptions withInvisibleSchemas(Set<String> names) {
        return new ReadOptions(kinds, schemas, tables, ignored, new TreeSet<>(names), sequencePositions, secretKey);
    }

    public ReadOptions withSequencePositions(boolean wanted) {
        return new ReadOptions(kinds, schemas, tables, ignored, invisibleSchemas, wanted, secretKey);
    }

    public ReadOptions withSecretKey(SecretKey key) {
        return new ReadOptions(kinds, schemas, tables, ignored, invisibleSchemas, sequencePositions, key);
    }
}
