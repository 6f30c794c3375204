package dev.ride.scoring.plain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON as RFC 8259 has it, and nothing besides: no comments, no key twice, nothing after the end. */
final class JsonReader {
    /** Deeper documents are none of ours, and would end in an overflow of the stack. */
    private static final int DEEPEST = 500;

    private static final int HEX = 16;
    private static final int HEX_DIGITS = 4;

    private final String json;
    private int at;
    private int depth;

    private JsonReader(String json) {
        this.json = json;
    }

    static Object read(String json) {
        var reader = new JsonReader(json);
        reader.skipBlanks();
        if (reader.at == json.length()) {
            throw new MisfitException("there is nothing in it");
        }
        var tree = reader.value();
        reader.skipBlanks();
        if (reader.at < json.length()) {
            throw new MisfitException("more follows after the end");
        }
        return tree;
    }

    private Object value() {
        return switch (next()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            case 't' -> word("true");
            case 'f' -> word("false");
            case 'n' -> {
                word("null");
                yield null;
            }
            default -> number();
        };
    }

    private Map<String, Object> object() {
        enter();
        var object = new LinkedHashMap<String, Object>();
        for (var more = !closes('}'); more; more = continues('}')) {
            skipBlanks();
            if (next() != '"') {
                throw misfit("a key is missing");
            }
            var key = string();
            skipBlanks();
            expect(':');
            skipBlanks();
            if (object.containsKey(key)) {
                throw misfit("the key \"" + key + "\" is there twice");
            }
            object.put(key, value());
        }
        depth--;
        return object;
    }

    private List<Object> array() {
        enter();
        var array = new ArrayList<>();
        for (var more = !closes(']'); more; more = continues(']')) {
            skipBlanks();
            array.add(value());
        }
        depth--;
        return array;
    }

    private void enter() {
        at++;
        depth++;
        if (depth > DEEPEST) {
            throw misfit("it is nested more than " + DEEPEST + " times");
        }
    }

    private boolean closes(char end) {
        skipBlanks();
        if (next() != end) {
            return false;
        }
        at++;
        return true;
    }

    /** Whether another one follows, of which the comma is then behind us. */
    private boolean continues(char end) {
        if (closes(end)) {
            return false;
        }
        expect(',');
        return true;
    }

    private String string() {
        at++;
        var start = at;
        while (!endsText() && next() != '\\') {
            at++;
        }
        if (endsText()) {
            at++;
            return json.substring(start, at - 1);
        }
        var text = new StringBuilder(json.substring(start, at));
        while (!endsText()) {
            text.append(next() == '\\' ? escaped() : json.charAt(at++));
        }
        at++;
        return text.toString();
    }

    private boolean endsText() {
        if (next() < ' ') {
            throw misfit("a control character stands in a text");
        }
        return next() == '"';
    }

    private char escaped() {
        at++;
        var letter = next();
        at++;
        return switch (letter) {
            case '"', '\\', '/' -> letter;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> hexadecimal();
            default -> throw misfit("no such escape as \\" + letter);
        };
    }

    private char hexadecimal() {
        var code = 0;
        for (var digit = 0; digit < HEX_DIGITS; digit++) {
            var value = next() < 'g' ? Character.digit(next(), HEX) : -1;
            if (value < 0) {
                throw misfit("\\u wants four hexadecimal digits");
            }
            code = code * HEX + value;
            at++;
        }
        return (char) code;
    }

    private String word(String word) {
        if (!json.startsWith(word, at)) {
            throw misfit("no value begins like that");
        }
        at += word.length();
        return word;
    }

    /** As it is written, so that none loses anything. */
    private String number() {
        var start = at;
        skip('-');
        if (!skip('0')) {
            digits();
        }
        if (skip('.')) {
            digits();
        }
        if (skip('e') || skip('E')) {
            if (!skip('+')) {
                skip('-');
            }
            digits();
        }
        return json.substring(start, at);
    }

    private void digits() {
        var start = at;
        while (at < json.length() && json.charAt(at) >= '0' && json.charAt(at) <= '9') {
            at++;
        }
        if (at == start) {
            throw misfit("no value begins like that");
        }
    }

    private boolean skip(char one) {
        if (at == json.length() || json.charAt(at) != one) {
            return false;
        }
        at++;
        return true;
    }

    private void expect(char one) {
        if (!skip(one)) {
            throw misfit("a '" + one + "' is missing");
        }
    }

    private void skipBlanks() {
        while (at < json.length() && " \t\r\n".indexOf(json.charAt(at)) >= 0) {
            at++;
        }
    }

    private char next() {
        if (at == json.length()) {
            throw new MisfitException("it ends too early");
        }
        return json.charAt(at);
    }

    private MisfitException misfit(String why) {
        var before = json.substring(0, Math.min(at, json.length()));
        var line = before.chars().filter(character -> character == '\n').count() + 1;
        return new MisfitException(
                why + ", in line " + line + ", column " + (before.length() - before.lastIndexOf('\n')));
    }
}
