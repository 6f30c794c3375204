package dev.ride.scoring.schema;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A schema's name where it qualifies another one. Where a table or an alias has the same name, {@code orders.id} in a query
 * is a column if the schema has a column {@code id} and nothing else of that name, or if it stands where the server prints
 * columns.
 */
final class SchemaQualifier {
    private static final Pattern NEXT = Pattern.compile("\\.(?:\"((?:[^\"]|\"\")*)\"|([\\p{L}_][\\p{L}\\p{N}_$]*))");

    /** After these the server prints a type, a relation or a collation; an identifier is what has the type. */
    private static final Pattern BEFORE_OBJECT =
            Pattern.compile("(?:::|\\b(?:FROM|JOIN|INTO|UPDATE|COLLATE)[\\s(]+|[\\p{Ll}\\p{N}_$\"]\\s+)\\z");

    private static final int CONTEXT = 40;

    /** What a text is, and so how columns can be told from objects in it. */
    enum Wording {
        /** no column is qualified in it */
        NAMES,
        /** a query as the server prints it: keywords in capitals */
        PRINTED,
        /** somebody's own */
        WRITTEN
    }

    private final String schema;
    private final Pattern qualifying;
    private final Pattern alone;
    private final boolean namesRelation;
    private final Set<String> columns = new HashSet<>();
    private final Set<String> objects = new HashSet<>();

    /** @param extensions what extensions own, which is no fact and may be in the schema all the same */
    SchemaQualifier(String schema, List<Fact> facts, Collection<Identity> extensions) {
        this.schema = schema;
        var quoted = quoted(schema);
        boolean plain = schema.matches("[a-z_][a-z0-9_$]*");
        var name = "(?i:" + Pattern.quote(schema) + ")";
        this.qualifying =
                Pattern.compile("(?:(?<!\")" + quoted + (plain ? "|(?<![\\p{L}\\p{N}_$\".])" + name : "") + ")(?=\\.)");
        this.alone = Pattern.compile("(?<!\")" + quoted + "(?![\".])"
                + (plain ? "|(?<![\\p{L}\\p{N}_$\"])" + name + "(?![\\p{L}\\p{N}_$\".])" : ""));
        Stream.concat(facts.stream().map(Fact::identity), extensions.stream()).forEach(this::add);
        this.namesRelation = objects.contains(schema);
    }

    /** In a literal its quotes are doubled. */
    private static String quoted(String schema) {
        var name = Identifiers.always(schema);
        return "(?:" + Pattern.quote(name) + "|" + Pattern.quote(name.replace("'", "''")) + ")";
    }

    private void add(Identity identity) {
        if (identity.path().size() > 1 && identity.path().get(0).equals(schema)) {
            objects.add(identity.path().get(1));
            if (identity.kind() == Kind.COLUMN || identity.kind() == Kind.VIEW_COLUMN) {
                columns.add(identity.simpleName());
            }
        }
    }

    String replace(String text, Wording wording, String mark) {
        // most texts do not name it at all
        if (!text.contains(".")) {
            return text;
        }
        var found = qualifying.matcher(text);
        if (!found.find()) {
            return text;
        }
        boolean ambiguous = wording != Wording.NAMES
                && (namesRelation || alone.matcher(text).find());
        return found.replaceAll(
                match -> Matcher.quoteReplacement(ambiguous && isColumn(text, wording, match) ? match.group() : mark));
    }

    private boolean isColumn(String text, Wording wording, MatchResult match) {
        var next = NEXT.matcher(text).region(match.end(), text.length());
        if (!next.lookingAt()) {
            return false;
        }
        var name = next.group(2) != null ? next.group(2) : next.group(1).replace("\"\"", "\"");
        if (!columns.contains(name)) {
            return false;
        }
        return !objects.contains(name)
                || wording == Wording.PRINTED
                        && !text.startsWith("(", next.end())
                        && !BEFORE_OBJECT
                                .matcher(text.substring(Math.max(0, match.start() - CONTEXT), match.start()))
                                .find();
    }
}
