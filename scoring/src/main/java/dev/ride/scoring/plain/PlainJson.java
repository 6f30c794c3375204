package dev.ride.scoring.plain;

/**
 * JSON from and to plain trees, without a library: setting one up anew in each process takes longer than all else that the
 * small commands read.
 */
public final class PlainJson {
    private PlainJson() {}

    /**
     * A map, a list, a text or null; numbers and flags are texts as well, as they are written.
     *
     * @throws MisfitException when it is no JSON
     */
    public static Object parse(String json) {
        return JsonReader.read(json);
    }

    /** On one line, the same for the same tree. */
    public static String line(Object tree) {
        return JsonWriter.line(tree);
    }

    /** A document for people to read as well, the same for the same tree on every system. */
    public static String document(Object tree) {
        return JsonWriter.lines(tree) + "\n";
    }
}
