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

    private static final int LONGEST_NUMBER = 40;

    private final InputStream in;
    private final byte[] buffer = new byte[64 * 1024];
    private final ByteArrayOutputStream value = new ByteArrayOutputStream();
    private int at;
    private int end;
    private long consumed;
    private long read;
    private int last;
    private boolean cut;

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
            var line = line();
            while (last >= 0 && last != '\n') {
                line = null;
                read();
            }
            if (last < 0) {
                return Optional.empty();
            }
            consumed = read;
            if (line != null) {
                return Optional.of(line);
            }
        }
    }

    /** A flat object and the character after it; null as soon as it turns out to be none. */
    private LogLine line() throws IOException {
        var fields = new HashMap<String, String>();
        cut = false;
        if (read() != '{') {
            return null;
        }
        do {
            var name = read() == '"' ? string() : null;
            if (name == null || read() != ':') {
                return null;
            }
            var value = read() == '"' ? string() : number();
            if (value == null) {
                return null;
            }
            fields.put(name, value);
        } while (last == '"' ? read() == ',' : last == ',');
        if (last != '}') {
            return null;
        }
        read();
        return new LogLine(fields, cut);
    }

    /** Up to the comma or brace that ends it. */
    private String number() throws IOException {
        var number = new StringBuilder();
        while ((last == '-' || last == '.' || (last >= '0' && last <= '9')) && number.length() < LONGEST_NUMBER) {
            number.append((char) last);
            read();
        }
        return number.isEmpty() ? null : number.toString();
    }

    /** Up to the closing quote; null where the line ends before it. */
    private String string() throws IOException {
        value.reset();
        while (true) {
            plain();
            if (read() == '"') {
                return value.toString(StandardCharsets.UTF_8);
            }
            if (last < 0 || last == '\n') {
                return null;
            }
            boolean room = value.size() < LONGEST_VALUE;
            cut |= !room;
            if (last == '\\') {
                escape(room);
            } else if (room) {
                value.write(last);
            }
        }
    }

    /** Takes at once what is in the buffer up to the next character that means something. */
    private void plain() {
        int from = at;
        while (at < end && buffer[at] != '"' && buffer[at] != '\\' && buffer[at] != '\n') {
            at++;
        }
        read += at - from;
        int room = LONGEST_VALUE - value.size();
        cut |= at - from > room;
        value.write(buffer, from, Math.min(at - from, room));
    }

    private void escape(boolean room) throws IOException {
        int c = read();
        if (!room) {
            return;
        }
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

    private int read() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, in.read(buffer));
        }
        if (at == end) {
            last = -1;
            return last;
        }
        read++;
        last = buffer[at++] & 0xFF;
        return last;
    }
}
