package dev.ride.runner.recorder;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Optional;

/**
 * Cuts the log into lines in a fixed amount of memory. A statement may be a gigabyte long, and who pads one with blanks
 * must neither exhaust the reader nor make it lose the line: so values are cut, which a JSON parser does not do.
 */
final class LogLines {
    static final int LONGEST_VALUE = 256 * 1024;

    private final InputStream in;
    private long consumed;
    private long read;
    private int last = '\n';

    /** @param in is read byte by byte, so it should be buffered */
    LogLines(InputStream in) {
        this.in = in;
    }

    /** How many bytes the lines returned so far take, which is where to go on another time. */
    long consumed() {
        return consumed;
    }

    /**
     * The next line that the server finished; empty at the end, also before a line without its end. Anything that is not a
     * line of the log, which a crash may leave, is skipped.
     */
    Optional<LogLine> next() throws IOException {
        while (true) {
            int c = read();
            if (c < 0) {
                return Optional.empty();
            }
            if (c == '\n') {
                consumed = read;
                continue;
            }
            var line = c == '{' ? object() : null;
            if (line != null) {
                int end = read();
                if (end == '\n') {
                    consumed = read;
                    return Optional.of(line);
                }
                if (end < 0) {
                    return Optional.empty();
                }
            }
            if (last != '\n' && !skipLine()) {
                return Optional.empty();
            }
            consumed = read;
        }
    }

    /** A flat object up to its closing brace; null where it is torn. */
    private LogLine object() throws IOException {
        var fields = new HashMap<String, String>();
        var cut = new boolean[1];
        int c = read();
        while (c == '"') {
            var name = string(cut);
            if (name == null || read() != ':') {
                return null;
            }
            c = read();
            String value;
            if (c == '"') {
                value = string(cut);
                c = read();
            } else {
                var number = new StringBuilder();
                while (c >= 0 && c != ',' && c != '}' && c != '\n' && number.length() < 40) {
                    number.append((char) c);
                    c = read();
                }
                value = number.toString();
            }
            if (value == null || (c != ',' && c != '}')) {
                return null;
            }
            fields.put(name, value);
            if (c == '}') {
                return new LogLine(fields, cut[0]);
            }
            c = read();
        }
        return null;
    }

    private String string(boolean[] cut) throws IOException {
        var value = new ByteArrayOutputStream();
        while (true) {
            int c = read();
            if (c == '"') {
                return value.toString(StandardCharsets.UTF_8);
            }
            if (c < 0 || c == '\n') {
                return null;
            }
            if (value.size() >= LONGEST_VALUE) {
                cut[0] = true;
                if (c == '\\') {
                    read();
                }
            } else if (c == '\\') {
                escape(value);
            } else {
                value.write(c);
            }
        }
    }

    private void escape(ByteArrayOutputStream value) throws IOException {
        int c = read();
        switch (c) {
            case 'b' -> value.write('\b');
            case 'f' -> value.write('\f');
            case 'n' -> value.write('\n');
            case 'r' -> value.write('\r');
            case 't' -> value.write('\t');
            // the server writes control characters so, and nothing else
            case 'u' -> value.write(hexadecimal());
            default -> value.write(c);
        }
    }

    private int hexadecimal() throws IOException {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            code = code * 16 + Math.max(0, Character.digit(read(), 16));
        }
        return code;
    }

    private boolean skipLine() throws IOException {
        int c = read();
        while (c >= 0 && c != '\n') {
            c = read();
        }
        return c == '\n';
    }

    private int read() throws IOException {
        last = in.read();
        if (last >= 0) {
            read++;
        }
        return last;
    }
}
