package dev.ride.scoring.schema;

import dev.ride.scoring.schema.SchemaQualifier.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;

/**
 * Takes a schema's own name out of its facts, so that tenants that are schemas of one database can be compared. The
 * mark that takes its place cannot stand in what the server prints: braces would be quoted there.
 */
final class NeutralSchema {
    static final String MARK = "{schema}";
    private static final String SEARCH_PATH = "setting search_path";
    /** A name in place of the mark, for texts that a server must be able to read. */
    private static final String STAND_IN = "ride_tenant";

    private final String schema;
    private final SchemaQualifier qualifier;

    /** @param extensions what extensions own in it */
    NeutralSchema(String schema, List<Fact> facts, Collection<Identity> extensions) {
        this.schema = schema;
        this.qualifier = new SchemaQualifier(schema, facts, extensions);
    }

    Fact of(Fact fact) {
        var attributes = new TreeMap<String, String>();
        fact.attributes().forEach((name, value) -> attributes.put(key(name), text(name, value)));
        return new Fact(of(fact.identity()), of(fact.parent()), of(fact.origin()), attributes);
    }

    /** Members of operator classes and families are told apart by their types. */
    private String key(String name) {
        return name.startsWith("operator ") || name.startsWith("function ") ? neutral(name) : name;
    }

    private Identity of(Identity identity) {
        if (identity == null || identity.path().isEmpty()) {
            return identity;
        }
        var path = new ArrayList<String>();
        for (int i = 0; i < identity.path().size(); i++) {
            var name = identity.path().get(i);
            path.add(i == 0 ? (name.equals(schema) ? MARK : name) : neutral(name));
        }
        return new Identity(identity.kind(), path);
    }

    private String text(String attribute, String value) {
        if (attribute.equals(SEARCH_PATH)) {
            return searchPath(value);
        }
        return qualifier.replace(value, wording(attribute), MARK);
    }

    private static Wording wording(String attribute) {
        return switch (attribute) {
            case "definition", "using", "check", "sql body" -> Wording.PRINTED;
            case "body" -> Wording.WRITTEN;
            default -> Wording.NAMES;
        };
    }

    private String neutral(String text) {
        return qualifier.replace(text, Wording.NAMES, MARK);
    }

    private String searchPath(String value) {
        return Identifiers.LISTED
                .matcher(value)
                .replaceAll(name ->
                        Matcher.quoteReplacement(Identifiers.plain(name.group()).equals(schema) ? MARK : name.group()));
    }

    /** An identity with a schema's own name in place of the mark. */
    static Identity named(Identity identity, String schema) {
        if (identity.path().isEmpty() || !identity.path().get(0).equals(MARK)) {
            return identity;
        }
        var path = new ArrayList<>(identity.path());
        path.set(0, schema);
        return new Identity(identity.kind(), path);
    }

    /** The facts as a server can read them: where a schema is neutral, with some name that it might have. */
    static Snapshot readable(Snapshot snapshot) {
        if (snapshot.schema() == null) {
            return snapshot;
        }
        var facts = snapshot.facts().stream().map(NeutralSchema::readable).toList();
        return new Snapshot(snapshot.serverVersion(), snapshot.database(), STAND_IN, facts, snapshot.notCompared());
    }

    private static Fact readable(Fact fact) {
        var attributes = new TreeMap<String, String>();
        fact.attributes().forEach((name, value) -> attributes.put(name, readable(value)));
        return new Fact(readable(fact.identity()), readable(fact.parent()), readable(fact.origin()), attributes);
    }

    static Identity readable(Identity identity) {
        return identity == null
                ? null
                : new Identity(
                        identity.kind(),
                        identity.path().stream().map(NeutralSchema::readable).toList());
    }

    static String readable(String text) {
        return text.replace(MARK, STAND_IN);
    }
}
