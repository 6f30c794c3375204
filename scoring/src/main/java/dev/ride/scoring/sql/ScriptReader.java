package dev.ride.scoring.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a script item by item, as psql does: a statement ends at a semicolon outside of parentheses and function bodies.
 * After a COPY FROM stdin its caller takes the data lines before it asks for the next item.
 */
public final class ScriptReader {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Cursor at;
    private final Lexer lexer;

    public ScriptReader(String script) {
        at = new Cursor(script);
        lexer = new Lexer(at);
        if (at.peek() == BYTE_ORDER_MARK) {
            at.advance();
        }
    }

    /** The next item; empty at the end of the script. A last statement needs no semicolon. */
    public Optional<ScriptItem> next() {
        var tokens = new ArrayList<Token>();
        var body = new FunctionBody();
        int depth = 0;
        while (true) {
            Blanks.skip(at);
            if (at.peek() == '\\') {
                if (tokens.isEmpty()) {
                    return Optional.of(metaCommand());
                }
                throw at.wrong("the command " + metaWord() + " stands inside a statement");
            }
            var token = lexer.next();
            if (token == null) {
                return tokens.isEmpty() ? Optional.empty() : Optional.of(statement(tokens));
            }
            boolean ends = token.isSymbol(';') && depth <= 0 && !body.isOpen();
            if (ends && !tokens.isEmpty()) {
                return Optional.of(statement(tokens));
            }
            if (!ends) {
                depth += Statement.depthChange(token);
                body.see(token, depth);
                tokens.add(token);
            }
        }
    }

    /**
     * One raw line of COPY data without its line end; empty at the end of the script. The first call drops what is left of
     * the COPY statement's own line, which must be blank.
     */
    public Optional<String> takeLine() {
        if (at.column() > 1) {
            var rest = restOfLine();
            if (!rest.isBlank() && !rest.stripLeading().startsWith("--")) {
                throw at.wrong("the data of COPY must begin on a line of its own");
            }
        }
        return at.atEnd() ? Optional.empty() : Optional.of(restOfLine());
    }

    /** The line on which the reader stands, from 1. */
    public int line() {
        return at.line();
    }

    private Statement statement(List<Token> tokens) {
        return new Statement(
                at.between(tokens.get(0).offset(), tokens.get(tokens.size() - 1).end()), tokens);
    }

    private MetaCommand metaCommand() {
        int line = at.line();
        var name = metaWord().substring(1);
        return new MetaCommand(name, MetaArguments.read(at), line);
    }

    private String metaWord() {
        int start = at.offset();
        do {
            at.advance();
        } while (!at.atEnd() && !Blanks.isSpace(at.peek()) && at.peek() != '\\' && at.peek() != ';');
        return at.since(start);
    }

    private String restOfLine() {
        int start = at.offset();
        while (!at.atEnd() && at.peek() != '\n') {
            at.advance();
        }
        var line = at.since(start);
        if (!at.atEnd()) {
            at.advance();
        }
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }
}
