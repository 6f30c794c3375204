package dev.ride.scoring.evidence.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.ride.scoring.sql.Lexer;
import dev.ride.scoring.sql.SqlSyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a relation or of something else that lives in a schema. In JSON and YAML it is written as in SQL.
 *
 * @param schema null where it was not said
 */
public record RelationName(String schema, String name) implements Comparable<RelationName> {
    private static final Pattern PLAIN = Pattern.compile("[a-z_\\x{80}-\\x{10FFFF}][a-z0-9_$\\x{80}-\\x{10FFFF}]*");

    /** A name as SQL spells it; empty where the text is no name. */
    public static Optional<RelationName> parse(String text) {
        try {
            var tokens = Lexer.tokens(text);
            if (tokens.size() == 1 && tokens.get(0).isName()) {
                return Optional.of(new RelationName(null, tokens.get(0).value()));
            }
            if (tokens.size() == 3
                    && tokens.get(0).isName()
                    && tokens.get(1).isSymbol('.')
                    && tokens.get(2).isName()) {
                return Optional.of(
                        new RelationName(tokens.get(0).value(), tokens.get(2).value()));
            }
            return Optional.empty();
        } catch (SqlSyntaxException noName) {
            return Optional.empty();
        }
    }

    @JsonCreator
    static RelationName of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("\"" + text + "\" is no name of a relation"));
    }

    /** Whether both may mean the same: a schema that was not said fits any. */
    public boolean fits(RelationName other) {
        return name.equals(other.name) && (schema == null || other.schema == null || schema.equals(other.schema));
    }

    /** Whether it belongs to one session only. */
    public boolean temporary() {
        return schema != null && schema.startsWith("pg_temp");
    }

    @Override
    public int compareTo(RelationName other) {
        return toString().compareTo(other.toString());
    }

    @JsonValue
    @Override
    public String toString() {
        return schema == null ? quoted(name) : quoted(schema) + "." + quoted(name);
    }

    private static String quoted(String part) {
        return PLAIN.matcher(part).matches() ? part : '"' + part.replace("\"", "\"\"") + '"';
    }
}
