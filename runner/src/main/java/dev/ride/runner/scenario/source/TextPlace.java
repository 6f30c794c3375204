package dev.ride.runner.scenario.source;

/**
 * Where a text of several lines stands in a file of a pack.
 *
 * @param lineByLine whether each of its lines is one of the file's; else the file folds lines or writes them as escapes, and
 *     where another than the first stands cannot be told
 */
public record TextPlace(SourcePlace start, boolean lineByLine) {
    /** The place of a text that is a whole file. */
    public static TextPlace ofFile(String file) {
        return new TextPlace(SourcePlace.startOf(file), true);
    }

    /** As near as can be told; line and column count from 1. */
    public SourcePlace at(int line, int column) {
        if (line == 1) {
            return new SourcePlace(start.file(), start.line(), start.column() + column - 1);
        }
        return lineByLine ? new SourcePlace(start.file(), start.line() + line - 1, column) : start;
    }

    /** The place of the character at this offset of the text. */
    public SourcePlace at(String text, int offset) {
        var before = text.substring(0, offset);
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return at(line, offset - before.lastIndexOf('\n'));
    }
}
