package dev.ride.scoring.schema;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names as SQL writes them. */
public final class Identifiers {
    /** What needs no quotes, keywords aside: a keyword as a name reads well enough without them in a message. */
    private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_$]*|\\{schema}");

    /** One of a list, in which the server quotes what is no plain name; {@code $user} stands there without quotes. */
    static final Pattern LISTED = Pattern.compile("\"(?:[^\"]|\"\")*\"|[^\",\\s]+");

    private Identifiers() {}

    /** For people: quoted only where the name would read wrong. */
    public static String quoted(String name) {
        return PLAIN.matcher(name).matches() ? name : always(name);
    }

    /** The names of a list such as a search_path, without their quotes. */
    public static Stream<String> listed(String list) {
        return LISTED.matcher(list).results().map(MatchResult::group).map(Identifiers::plain);
    }

    /** The name itself, of how it is written. */
    public static String plain(String written) {
        return written.startsWith("\"")
                ? written.substring(1, written.length() - 1).replace("\"\"", "\"")
                : written;
    }

    /** For statements: always quoted, so that no keyword can get in the way. */
    public static String always(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
