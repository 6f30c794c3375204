package dev.ride.runner.scenario.source;

/** A place in a file of a pack; line and column count from 1. */
public record SourcePlace(String file, int line, int column) {
    /** The beginning of a file, for what is wrong with it as a whole. */
    public static SourcePlace startOf(String file) {
        return new SourcePlace(file, 1, 1);
    }

    /** The place of the character at this offset of a text that begins here. */
    public SourcePlace plus(String text, int offset) {
        var before = text.substring(0, offset);
        int lines = (int) before.chars().filter(c -> c == '\n').count();
        int onLine = offset - before.lastIndexOf('\n');
        return new SourcePlace(file, line + lines, lines == 0 ? column + offset : onLine);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
