package dev.ride.cli.view;

import dev.ride.cli.terminal.Ink;
import dev.ride.cli.terminal.Output;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Markdown as plain lines: headings and emphasis stand out where there are colours, marks that only serve a renderer go,
 * code stays exactly as it is. Line breaks are the author's.
 */
public record Markdown(String text) {
    private static final Pattern HEADING = Pattern.compile("#{1,6} +(.*?) *#*");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)]\\(([^)\\s]+)\\)");
    private static final Pattern CODE_OR_EMPHASIS =
            Pattern.compile("(`[^`]+`)|\\*\\*(\\S(?:[^*]*\\S)?)\\*\\*|\\*(\\S(?:[^*]*\\S)?)\\*");
    private static final String INDENTED = "    ";

    public void lines(Output output) {
        var fenced = false;
        for (var line : text.strip().lines().toList()) {
            if (line.startsWith("```")) {
                fenced = !fenced;
                continue;
            }
            output.line(fenced ? INDENTED + line : line.startsWith(INDENTED) ? line : prose(line, output));
        }
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
