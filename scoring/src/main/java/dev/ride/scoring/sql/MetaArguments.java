package dev.ride.scoring.sql;

import java.util.ArrayList;
import java.util.List;

/** The arguments of a backslash command: parted by blanks, in single or double quotes where they hold some. */
final class MetaArguments {
    private MetaArguments() {}

    /** The rest of the line on which the cursor stands; it stops at the line's end. */
    static List<String> read(Cursor at) {
        var arguments = new ArrayList<String>();
        while (true) {
            while (Blanks.isSpace(at.peek()) && at.peek() != '\n') {
                at.advance();
            }
            if (at.atEnd() || at.peek() == '\n') {
                return withoutSemicolon(arguments);
            }
            arguments.add(argument(at));
        }
    }

    private static String argument(Cursor at) {
        var argument = new StringBuilder();
        while (!at.atEnd() && !Blanks.isSpace(at.peek())) {
            char c = at.peek();
            if (c == '\'' || c == '"') {
                argument.append(Quotes.doubled(at, c, "an argument's quote has no end"));
            } else {
                argument.append(c);
                at.advance();
            }
        }
        return argument.toString();
    }

    /** psql forgives a semicolon after a backslash command; people type it. */
    private static List<String> withoutSemicolon(List<String> arguments) {
        int last = arguments.size() - 1;
        if (last >= 0 && arguments.get(last).endsWith(";")) {
            var argument = arguments.remove(last);
            if (argument.length() > 1) {
                arguments.add(argument.substring(0, argument.length() - 1));
            }
        }
        return arguments;
    }
}
