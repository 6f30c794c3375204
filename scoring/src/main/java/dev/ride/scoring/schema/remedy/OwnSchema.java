package dev.ride.scoring.schema.remedy;

import dev.ride.scoring.schema.Identifiers;
import dev.ride.scoring.sql.Lexer;
import dev.ride.scoring.sql.SqlSyntaxException;
import dev.ride.scoring.sql.Token;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The target's own schema in place of the neutral name. It may be called anything, which must end no literal that it is in. */
final class OwnSchema {
    /** As a name of its own, before a dot, or in a list of schemas. */
    private static final Pattern NEUTRAL = Pattern.compile("\"\\{schema}\"|\\{schema}(?=[.,]|$)", Pattern.MULTILINE);

    private static final String MARK = "\"{schema}\"";

    private final String name;

    /** @param schema null where tenants are databases, and no name is neutral */
    OwnSchema(String schema) {
        this.name = schema == null ? null : Identifiers.always(schema);
    }

    /** Of what is only told. */
    String inSentence(String text) {
        return name == null ? text : NEUTRAL.matcher(text).replaceAll(Matcher.quoteReplacement(name));
    }

    String inStatement(String statement) {
        return name == null
                ? statement
                : inMarked(NEUTRAL.matcher(statement).replaceAll(Matcher.quoteReplacement(MARK)));
    }

    private String inMarked(String marked) {
        if (!marked.contains(MARK)) {
            return marked;
        }
        var sql = new StringBuilder();
        int end = 0;
        for (var token : Lexer.tokens(marked)) {
            sql.append(marked, end, token.offset()).append(inToken(token));
            end = token.end();
        }
        return sql.append(marked.substring(end)).toString();
    }

    private String inToken(Token token) {
        var text = token.text();
        if (token.kind() != Token.Kind.STRING || !text.contains(MARK)) {
            return text.replace(MARK, name);
        }
        if (text.startsWith("$")) {
            return FunctionSql.dollars(inBody(token.value()));
        }
        var inLiteral = name.replace("'", "''");
        return text.replace(MARK, text.startsWith("'") ? inLiteral : inLiteral.replace("\\", "\\\\"));
    }

    /** A body in a language that is no SQL can hold anything. */
    private String inBody(String body) {
        try {
            return inMarked(body);
        } catch (SqlSyntaxException notSql) {
            return body.replace(MARK, name);
        }
    }
}
