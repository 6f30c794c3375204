package dev.ride.runner.recorder.collector;

import dev.ride.runner.ground.Quoted;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/**
 * Reads a table's rows as hashes, cell by cell. Asks for plain columns only: no cast, no function, no order, nothing
 * that an object of the trainee's could answer in the server's place.
 */
final class RowReader {
    /** The hash of NULL, which no other cell has. */
    static final long NULL = 0;

    private RowReader() {}

    /** Takes one row. */
    interface Rows {
        /** @param identity the key's cells, or a hash of the whole row */
        void row(String identity, long[] cells) throws SQLException;
    }

    /**
     * A reading that is broken off half-way ends the connection with it.
     *
     * @param columns whose cells are hashed
     * @param key whose cells are the identity; empty to take the whole row for it
     */
    static void read(Connection connection, StoredTable.Name table, List<String> columns, List<String> key, Rows rows)
            throws SQLException {
        var wanted = new ArrayList<>(key);
        wanted.addAll(columns);
        // a table may have no column, and then COPY prints an empty line for each row
        var list = wanted.stream().map(Quoted::name).collect(Collectors.joining(", "));
        var copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("COPY (SELECT " + list + " FROM ONLY " + table.quoted() + ") TO STDOUT");
        try {
            for (var line = copy.readFromCopy(); line != null; line = copy.readFromCopy()) {
                row(line, wanted.size(), key.size(), rows);
            }
        } finally {
            // the driver keeps everything else waiting, without a bound, until a copy is over
            if (copy.isActive()) {
                connection.abort(Runnable::run);
            }
        }
    }

    /** COPY writes a tab between cells and none inside of one, and {@code \N} for NULL only. */
    private static void row(byte[] line, int columns, int keyColumns, Rows rows) throws SQLException {
        int end = line.length - 1;
        var cells = new long[columns - keyColumns];
        int keyEnd = 0;
        int from = 0;
        for (int column = 0; column < columns; column++) {
            int to = from;
            while (to < end && line[to] != '\t') {
                to++;
            }
            if (column < keyColumns) {
                keyEnd = to;
            } else {
                cells[column - keyColumns] = hash(line, from, to);
            }
            from = to + 1;
        }
        var identity = keyColumns > 0
                ? new String(line, 0, keyEnd, StandardCharsets.UTF_8)
                : Long.toHexString(hash(line, 0, end));
        rows.row(identity, cells);
    }

    /**
     * Eight bytes a step. It keeps apart what differs by chance and needs to keep no secret: to find another cell with the
     * hash of the right one takes the right one, and who has that can as well put it back.
     */
    private static long hash(byte[] bytes, int from, int to) {
        if (to - from == 2 && bytes[from] == '\\' && bytes[from + 1] == 'N') {
            return NULL;
        }
        long hash = mixed(to - from);
        int whole = to - (to - from) % Long.BYTES;
        for (int i = from; i < whole; i += Long.BYTES) {
            hash = mixed(hash ^ word(bytes, i, i + Long.BYTES));
        }
        hash = mixed(hash ^ word(bytes, whole, to));
        return hash == NULL ? 1 : hash;
    }

    private static long word(byte[] bytes, int from, int to) {
        long word = 0;
        for (int i = from; i < to; i++) {
            word = word << 8 | bytes[i] & 0xff;
        }
        return word;
    }

    /** Every bit of the number changes half of the bits of what comes out: the end of SplitMix64 (Steele et al., 2014). */
    private static long mixed(long number) {
        long mixed = number + 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
