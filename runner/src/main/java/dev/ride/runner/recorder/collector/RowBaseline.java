package dev.ride.runner.recorder.collector;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A tenant's rows as they were at one moment of the baking: for each table the rows' identities and a hash of every
 * cell. Kept as one compressed file a tenant.
 */
record RowBaseline(List<Table> tables) {
    static final int FORMAT = 2;

    /**
     * @param name as the evidence calls it
     * @param leaves the tables that hold the rows, by object id, with their files: one, but for a partitioned table
     * @param columns sorted; the cells of {@code rows} are in this order
     * @param key empty where the whole row is its identity
     */
    record Table(
            String name, Map<Long, Long> leaves, List<String> columns, List<String> key, Map<String, long[]> rows) {}

    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (var out = new DataOutputStream(
                new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file)), 1 << 16))) {
            out.writeInt(FORMAT);
            out.writeInt(tables.size());
            for (var table : tables) {
                write(table, out);
            }
        }
    }

    private static void write(Table table, DataOutputStream out) throws IOException {
        write(table.name(), out);
        out.writeInt(table.leaves().size());
        for (var leaf : table.leaves().entrySet()) {
            out.writeLong(leaf.getKey());
            out.writeLong(leaf.getValue());
        }
        write(table.columns(), out);
        write(table.key(), out);
        out.writeInt(table.rows().size());
        for (var row : table.rows().entrySet()) {
            write(row.getKey(), out);
            for (long cell : row.getValue()) {
                out.writeLong(cell);
            }
        }
    }

    private static void write(List<String> strings, DataOutputStream out) throws IOException {
        out.writeInt(strings.size());
        for (var string : strings) {
            write(string, out);
        }
    }

    /** A key may be longer than the 64 kB that writeUTF takes. */
    private static void write(String string, DataOutputStream out) throws IOException {
        var bytes = string.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static RowBaseline read(Path file) throws IOException {
        try (var in = new GZIPInputStream(Files.newInputStream(file))) {
            return read(ByteBuffer.wrap(in.readAllBytes()));
        } catch (BufferUnderflowException e) {
            throw new IOException("there are fewer rows than there should be", e);
        }
    }

    private static RowBaseline read(ByteBuffer in) throws IOException {
        int format = in.getInt();
        if (format != FORMAT) {
            throw new IOException("rows of format " + format + " cannot be read");
        }
        var tables = new ArrayList<Table>();
        for (int left = in.getInt(); left > 0; left--) {
            tables.add(table(in));
        }
        return new RowBaseline(List.copyOf(tables));
    }

    private static Table table(ByteBuffer in) {
        var name = string(in);
        var leaves = new HashMap<Long, Long>();
        for (int left = in.getInt(); left > 0; left--) {
            leaves.put(in.getLong(), in.getLong());
        }
        var columns = strings(in);
        var key = strings(in);
        int count = in.getInt();
        var rows = new HashMap<String, long[]>(count * 2);
        for (int left = count; left > 0; left--) {
            var identity = string(in);
            var cells = new long[columns.size()];
            in.asLongBuffer().get(cells);
            in.position(in.position() + cells.length * Long.BYTES);
            rows.put(identity, cells);
        }
        return new Table(name, leaves, columns, key, rows);
    }

    private static List<String> strings(ByteBuffer in) {
        var strings = new ArrayList<String>();
        for (int left = in.getInt(); left > 0; left--) {
            strings.add(string(in));
        }
        return List.copyOf(strings);
    }

    private static String string(ByteBuffer in) {
        var bytes = new byte[in.getInt()];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
