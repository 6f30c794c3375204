package dev.ride.cli.terminal;

import dev.ride.runner.ground.Progress;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The only way in which commands print: results to standard output, everything said beside them to standard error. */
public final class Output {
    private final Terminal terminal;

    public Output(Terminal terminal) {
        this.terminal = terminal;
    }

    /** A line of the result. */
    public void line(String text) {
        terminal.out().print(text + "\n");
        terminal.out().flush();
    }

    public void line() {
        line("");
    }

    /** A line beside the result: progress, advice, a warning. */
    public void note(String text) {
        terminal.err().print(text + "\n");
        terminal.err().flush();
    }

    /** The whole result, as one document. */
    public void json(Object value) {
        line(Json.WRITER.writeValueAsString(value));
    }

    /** The whole result, as a document that is text already. */
    public void document(String text) {
        terminal.out().print(text);
        terminal.out().flush();
    }

    public String inked(Ink ink, String text) {
        return terminal.coloured() ? ink.on(text) : text;
    }

    public Progress progress() {
        return new ProgressLines(terminal);
    }

    /** Apart, so that commands which print no document load no Jackson. */
    private static final class Json {
        static final JsonMapper WRITER =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    }
}
