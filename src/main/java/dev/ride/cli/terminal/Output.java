package dev.ride.cli.terminal;

import dev.ride.runner.ground.Progress;
import java.io.PrintWriter;
import java.io.StringWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The only way in which commands print: results to standard output, everything said beside them to standard error. */
public final class Output {
    private final Terminal terminal;
    private ProgressLines progress;

    public Output(Terminal terminal) {
        this.terminal = terminal;
    }

    /** A line of the result. */
    public void line(String text) {
        document(text + "\n");
    }

    public void line() {
        line("");
    }

    /** A line of the result that may be broken between words. */
    public void line(Paragraph paragraph) {
        paragraph.lines(columns()).forEach(this::line);
    }

    /** How long a line may be. */
    public int columns() {
        return terminal.columns();
    }

    /** A line beside the result: progress, advice, a warning. */
    public void note(String text) {
        clearProgress();
        terminal.err().print(text + "\n");
        terminal.err().flush();
    }

    /** The same, broken between words where it is too long. */
    public void note(Paragraph paragraph) {
        paragraph.lines(columns()).forEach(this::note);
    }

    /** Where a failure came from, for whoever is to mend it. */
    public void trace(Exception failure) {
        var trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        note(trace.toString());
    }

    /** The whole result, as one document. */
    public void json(Object value) {
        line(Json.WRITER.writeValueAsString(value));
    }

    /** The whole result, as a document that is text already. */
    public void document(String text) {
        clearProgress();
        terminal.out().print(text);
        terminal.out().flush();
    }

    public String inked(Ink ink, String text) {
        return terminal.coloured() ? ink.on(text) : text;
    }

    /** Begins to tell how far something is; what is printed meanwhile goes before it. */
    public Progress progress() {
        progress = new ProgressLines(terminal);
        return progress;
    }

    private void clearProgress() {
        if (progress != null) {
            progress.clear();
        }
    }

    /** Apart, so that commands which print no document load no Jackson. */
    private static final class Json {
        static final JsonMapper WRITER =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    }
}
