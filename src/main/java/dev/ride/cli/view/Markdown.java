package dev.ride.cli.view;

import dev.ride.cli.terminal.Ink;
import dev.ride.cli.terminal.Output;
import dev.ride.cli.terminal.Paragraph;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Markdown as plain lines: headings and emphasis stand out where there are colours, marks that only serve a renderer go,
 * columns of a table stand below one another, code stays exactly as it is. Line breaks are the author's, unless the terminal
 * is too narrow for them.
 */
public record Markdown(String text) {
    private static final Pattern HEADING = Pattern.compile("#{1,6} +(.*?) *#*");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)]\\(([^)\\s]+)\\)");
    private static final Pattern CODE_OR_EMPHASIS =
            Pattern.compile("(`[^`]+`)|\\*\\*(\\S(?:[^*]*\\S)?)\\*\\*|\\*(\\S(?:[^*]*\\S)?)\\*");
    private static final Pattern ITEM = Pattern.compile("^ {0,3}(?:[-*+]|[0-9]+\\.) +");
    private static final String INDENTED = "    ";
    private static final String FENCE = "```";

    /** A table is a row of headings, and this below it. */
    private static final Pattern BELOW_HEADINGS = Pattern.compile("\\|( *:?-+:? *\\|)+");

    private static final Pattern BETWEEN_CELLS = Pattern.compile("(?<!\\\\)\\|");

    public void lines(Output output) {
        var lines = text.strip().lines().toList();
        var fenced = false;
        for (int at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            if (line.startsWith(FENCE)) {
                fenced = !fenced;
            } else if (fenced) {
                output.line(INDENTED + line);
            } else if (tableBegins(lines, at)) {
                var rows = rows(lines.subList(at, lines.size()));
                table(rows, output);
                at += rows.size() - 1;
            } else if (isProse(line)) {
                var block = block(lines.subList(at, lines.size()));
                prose(block, output);
                at += block.size() - 1;
            } else {
                output.line(line);
            }
        }
    }

    /** The lines that are one to a renderer: up to the next item, heading or empty line. */
    private static List<String> block(List<String> lines) {
        if (isHeading(lines.get(0))) {
            return lines.subList(0, 1);
        }
        var end = 1;
        while (end < lines.size() && goesOn(lines.get(end))) {
            end++;
        }
        return lines.subList(0, end);
    }

    private static boolean goesOn(String line) {
        return isProse(line)
                && !isHeading(line)
                && !isRow(line)
                && !line.startsWith(FENCE)
                && !ITEM.matcher(line).find();
    }

    private static boolean isHeading(String line) {
        return HEADING.matcher(line).matches();
    }

    private static boolean isProse(String line) {
        return !line.isBlank() && !line.startsWith(INDENTED);
    }

    private static void prose(List<String> block, Output output) {
        if (block.stream().allMatch(line -> line.length() <= output.columns())) {
            block.forEach(line -> output.line(prose(line, output)));
            return;
        }
        var whole = block.stream().map(String::strip).collect(Collectors.joining(" "));
        var item = ITEM.matcher(whole);
        var lead = item.find() ? item.group() : "";
        output.line(new Paragraph(lead, prose(whole.substring(lead.length()), output)));
    }

    private static boolean tableBegins(List<String> lines, int at) {
        return isRow(lines.get(at))
                && at + 1 < lines.size()
                && BELOW_HEADINGS.matcher(lines.get(at + 1).strip()).matches();
    }

    private static boolean isRow(String line) {
        return line.startsWith("|");
    }

    private static List<String> rows(List<String> lines) {
        return lines.stream().takeWhile(Markdown::isRow).toList();
    }

    private static void table(List<String> rows, Output output) {
        var table = new Table(cells(rows.get(0)).toList());
        rows.stream()
                .skip(2)
                .forEach(row ->
                        table.row(cells(row).map(cell -> prose(cell, output)).toList()));
        table.lines(output);
    }

    private static Stream<String> cells(String row) {
        var inside = row.strip().replaceFirst("^\\|", "").replaceFirst("(?<!\\\\)\\|$", "");
        return Stream.of(BETWEEN_CELLS.split(inside, -1))
                .map(cell -> cell.strip().replace("\\|", "|"));
    }

    private static String prose(String line, Output output) {
        var heading = HEADING.matcher(line);
        if (heading.matches()) {
            return output.inked(Ink.BOLD, heading.group(1));
        }
        var linked = LINK.matcher(line).replaceAll("$1 ($2)");
        return CODE_OR_EMPHASIS.matcher(linked).replaceAll(match -> Matcher.quoteReplacement(plain(match, output)));
    }

    private static String plain(MatchResult match, Output output) {
        if (match.group(1) != null) {
            return match.group(1);
        }
        return output.inked(Ink.BOLD, match.group(2) != null ? match.group(2) : match.group(3));
    }
}
