package dev.ride.scoring.schema;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * One row of a query of the reader. Some columns say what the fact is about; every other is an attribute under its own
 * label, and one that is an array holds a set of {@code key=value} and becomes one attribute a key.
 *
 * @param unseen why a part of the object could not be read, or null
 * @param address where the catalog keeps the object, for what is attached to it: comments, labels, extensions
 */
record CatalogRow(String schema, Address address, Fact fact, String unseen) {
    static final Set<String> LEADING = Set.of(
            "kind",
            "schema",
            "path",
            "parent_kind",
            "parent",
            "origin_kind",
            "origin",
            "catalog",
            "oid",
            "sub",
            "grants",
            "default_grants",
            "grants_owner",
            "unseen");

    /** An object's place in the catalog; never part of a fact. */
    record Address(String catalog, long oid, int sub) {
        Address whole() {
            return sub == 0 ? this : new Address(catalog, oid, 0);
        }
    }

    /** The columns of a result, looked up once. */
    record Columns(List<String> labels, List<Integer> types) {
        static Columns of(ResultSetMetaData data) throws SQLException {
            var labels = new ArrayList<String>();
            var types = new ArrayList<Integer>();
            for (int i = 1; i <= data.getColumnCount(); i++) {
                labels.add(data.getColumnLabel(i));
                types.add(data.getColumnType(i));
            }
            return new Columns(List.copyOf(labels), List.copyOf(types));
        }

        boolean has(String label) {
            return labels.contains(label);
        }
    }

    static CatalogRow read(ResultSet row, Columns columns) throws SQLException {
        var kind = Kind.valueOf(row.getString("kind"));
        var attributes = new TreeMap<String, String>();
        for (int i = 0; i < columns.labels().size(); i++) {
            var label = columns.labels().get(i);
            if (LEADING.contains(label)) {
                continue;
            }
            if (columns.types().get(i) == Types.ARRAY) {
                set(label, strings(row.getArray(i + 1)), attributes);
            } else {
                var value = row.getString(i + 1);
                if (value != null) {
                    attributes.put(label, value);
                }
            }
        }
        if (columns.has("grants")) {
            var owner = columns.has("grants_owner") ? row.getString("grants_owner") : attributes.get("owner");
            var usual = columns.has("default_grants") ? strings(row.getArray("default_grants")) : null;
            attributes.putAll(Grants.attributes(strings(row.getArray("grants")), usual, owner));
        }
        var identity = new Identity(kind, strings(row.getArray("path")));
        var parent = identity(row, columns, "parent", kind);
        var origin = identity(row, columns, "origin", kind);
        var address =
                new Address(row.getString("catalog"), row.getLong("oid"), columns.has("sub") ? row.getInt("sub") : 0);
        return new CatalogRow(
                row.getString("schema"),
                address,
                new Fact(identity, parent, origin, attributes),
                columns.has("unseen") ? row.getString("unseen") : null);
    }

    private static Identity identity(ResultSet row, Columns columns, String label, Kind same) throws SQLException {
        if (!columns.has(label)) {
            return null;
        }
        var path = strings(row.getArray(label));
        if (path == null) {
            return null;
        }
        var kind = columns.has(label + "_kind") ? Kind.valueOf(row.getString(label + "_kind")) : same;
        return new Identity(kind, path);
    }

    private static void set(String label, List<String> entries, TreeMap<String, String> attributes) {
        if (entries == null) {
            return;
        }
        for (var entry : entries) {
            int equals = entry.indexOf('=');
            attributes.put(
                    label + " " + (equals < 0 ? entry : entry.substring(0, equals)),
                    equals < 0 ? "yes" : entry.substring(equals + 1));
        }
    }

    private static List<String> strings(Array array) throws SQLException {
        return array == null ? null : Arrays.asList((String[]) array.getArray());
    }
}
