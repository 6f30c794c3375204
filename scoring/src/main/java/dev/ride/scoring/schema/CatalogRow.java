package dev.ride.scoring.schema;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
            "origin",
            "catalog",
            Columns.OID,
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

    /** The columns of a result, looked up once: those that lead by their label, and the attributes. */
    record Columns(Map<String, Integer> leading, List<Attribute> attributes) {
        static final String OID = "oid";

        /** @param set whether it holds a set of {@code key=value} */
        record Attribute(int column, String label, boolean set) {}

        static Columns of(ResultSetMetaData data) throws SQLException {
            var leading = new HashMap<String, Integer>();
            var attributes = new ArrayList<Attribute>();
            for (int i = 1; i <= data.getColumnCount(); i++) {
                var label = data.getColumnLabel(i);
                if (LEADING.contains(label)) {
                    leading.put(label, i);
                } else {
                    attributes.add(new Attribute(i, label, data.getColumnType(i) == Types.ARRAY));
                }
            }
            return new Columns(Map.copyOf(leading), List.copyOf(attributes));
        }

        int count() {
            return leading.size() + attributes.size();
        }

        /** The column of the object's number, or 0. */
        int oid() {
            return leading.getOrDefault(OID, 0);
        }

        String text(ResultSet row, String label) throws SQLException {
            var column = leading.get(label);
            return column == null ? null : row.getString(column);
        }

        List<String> texts(ResultSet row, String label) throws SQLException {
            var column = leading.get(label);
            return column == null ? null : strings(row.getArray(column));
        }

        long number(ResultSet row, String label) throws SQLException {
            var column = leading.get(label);
            return column == null ? 0 : row.getLong(column);
        }
    }

    /** The same of another database, whose catalog has given the object another number. */
    CatalogRow at(long oid) {
        return new CatalogRow(schema, new Address(address.catalog(), oid, address.sub()), fact, unseen);
    }

    static CatalogRow read(ResultSet row, Columns columns) throws SQLException {
        var kind = Kind.valueOf(columns.text(row, "kind"));
        var attributes = new TreeMap<String, String>();
        for (var attribute : columns.attributes()) {
            if (attribute.set()) {
                set(attribute.label(), strings(row.getArray(attribute.column())), attributes);
            } else {
                var value = row.getString(attribute.column());
                if (value != null) {
                    attributes.put(attribute.label(), value);
                }
            }
        }
        if (columns.leading().containsKey("grants")) {
            var owner = columns.leading().containsKey("grants_owner")
                    ? columns.text(row, "grants_owner")
                    : attributes.get("owner");
            var usual = columns.texts(row, "default_grants");
            attributes.putAll(Grants.attributes(columns.texts(row, "grants"), usual, owner));
        }
        var address = new Address(
                columns.text(row, "catalog"), columns.number(row, Columns.OID), (int) columns.number(row, "sub"));
        var schema = columns.text(row, "schema");
        var path = columns.texts(row, "path");
        var origin = columns.texts(row, "origin");
        var fact = new Fact(
                new Identity(kind, path),
                parent(row, columns, schema, path),
                origin == null ? null : new Identity(kind, origin),
                attributes);
        return new CatalogRow(schema, address, fact, columns.text(row, "unseen"));
    }

    /** If the row does not name it: the schema, or what has the path without its last name. */
    private static Identity parent(ResultSet row, Columns columns, String schema, List<String> path)
            throws SQLException {
        if (columns.text(row, "parent_kind") == null) {
            return null;
        }
        var kind = Kind.valueOf(columns.text(row, "parent_kind"));
        var named = columns.texts(row, "parent");
        if (named != null) {
            return new Identity(kind, named);
        }
        return new Identity(kind, kind == Kind.SCHEMA ? List.of(schema) : path.subList(0, path.size() - 1));
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
