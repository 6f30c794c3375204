package dev.ride.scoring.evidence.activity;

import dev.ride.scoring.sql.Token;
import java.util.List;

/** Reads names out of tokens. */
final class Names {
    private Names() {}

    /** The name that begins there, with its schema if it has one; null where none does. A database before it is dropped. */
    static RelationName at(List<Token> tokens, int index) {
        if (index >= tokens.size() || !tokens.get(index).isName()) {
            return null;
        }
        int last = end(tokens, index) - 1;
        return new RelationName(
                last > index ? tokens.get(last - 2).value() : null,
                tokens.get(last).value());
    }

    /** The index after the name that begins there. */
    static int end(List<Token> tokens, int index) {
        int end = index + 1;
        while (end + 1 < tokens.size()
                && tokens.get(end).isSymbol('.')
                && tokens.get(end + 1).isName()) {
            end += 2;
        }
        return end;
    }

    /** The same, also after the list of columns that may follow it. */
    static int endWithColumns(List<Token> tokens, int index) {
        int end = end(tokens, index);
        return symbol(tokens, end, '(') ? closing(tokens, end) + 1 : end;
    }

    static boolean word(List<Token> tokens, int index, String... keywords) {
        if (index < 0 || index >= tokens.size()) {
            return false;
        }
        for (var keyword : keywords) {
            if (tokens.get(index).isWord(keyword)) {
                return true;
            }
        }
        return false;
    }

    static boolean symbol(List<Token> tokens, int index, char symbol) {
        return index >= 0 && index < tokens.size() && tokens.get(index).isSymbol(symbol);
    }

    /** The index of the parenthesis that closes the one there, or the number of tokens. */
    static int closing(List<Token> tokens, int open) {
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            depth += tokens.get(i).isSymbol('(') ? 1 : tokens.get(i).isSymbol(')') ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return tokens.size();
    }
}
