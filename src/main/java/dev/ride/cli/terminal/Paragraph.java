package dev.ride.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of words, broken between them where the terminal is too narrow, so that none is torn and the lines after the first
 * stand below its text.
 *
 * @param lead what stands before the text, such as an indentation or the dash of a list; may be inked
 */
public record Paragraph(String lead, String text) {
    /** Where less than this is left for the text, breaking it would only make it harder to read. */
    private static final int LEAST = 24;

    List<String> lines(int columns) {
        var indent = Ink.width(lead);
        if (indent + Ink.width(text) <= columns || columns - indent < LEAST) {
            return List.of(lead + text);
        }
        var lines = new ArrayList<String>();
        var line = new StringBuilder(lead);
        var width = indent;
        for (var word : text.split(" ")) {
            if (width > indent && width + 1 + Ink.width(word) > columns) {
                lines.add(line.toString());
                line = new StringBuilder(" ".repeat(indent));
                width = indent;
            }
            if (width > indent) {
                line.append(' ');
                width++;
            }
            line.append(word);
            width += Ink.width(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
