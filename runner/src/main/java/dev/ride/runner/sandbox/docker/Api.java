package dev.ride.runner.sandbox.docker;

import dev.ride.scoring.plain.PlainJson;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The engine's own API, as plain trees: only a few values of its long answers are wanted, and loading classes for all
 * of them, and an HTTP library, takes longer than the engine takes to answer. Requests are of HTTP/1.0, so that an
 * answer ends with its connection and is not cut into chunks.
 */
record Api(Wire wire) {
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.\\d (\\d{3})\\b.*");
    private static final int FIRST_ERROR = 400;

    /** Before each piece of a program's output: which stream it is of, and how long it is. */
    private static final int FRAME_HEADER = 8;

    private static final int FRAME_LENGTH_AT = 4;

    Answer json(Call call) {
        var body = new String(bytes(call), StandardCharsets.UTF_8);
        return new Answer(body.isEmpty() ? null : PlainJson.parse(body));
    }

    /** What a program printed, on both of its streams. */
    String output(Call call) {
        var frames = ByteBuffer.wrap(bytes(call));
        var text = new ByteArrayOutputStream();
        while (frames.remaining() >= FRAME_HEADER) {
            var length = frames.getInt(frames.position() + FRAME_LENGTH_AT);
            frames.position(frames.position() + FRAME_HEADER);
            var piece = new byte[Math.min(length, frames.remaining())];
            frames.get(piece);
            text.writeBytes(piece);
        }
        return text.toString(StandardCharsets.UTF_8).strip();
    }

    byte[] bytes(Call call) {
        try (var in = new BufferedInputStream(wire.send(request(call)))) {
            var status = status(in);
            var body = in.readAllBytes();
            if (status >= FIRST_ERROR) {
                throw new Refusal(status, new String(body, StandardCharsets.UTF_8));
            }
            return body;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] request(Call call) {
        var body =
                call.body() == null ? new byte[0] : PlainJson.line(call.body()).getBytes(StandardCharsets.UTF_8);
        var head = call.method() + " " + call.path() + " HTTP/1.0\r\n"
                + "Host: docker\r\nContent-Type: application/json\r\nContent-Length: " + body.length + "\r\n\r\n";
        var request = new ByteArrayOutputStream();
        request.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        request.writeBytes(body);
        return request.toByteArray();
    }

    /** Reads an answer up to its body. */
    private static int status(InputStream in) throws IOException {
        var status = STATUS.matcher(line(in));
        if (!status.matches()) {
            throw new IOException("what answers there is no Docker engine");
        }
        while (!line(in).isEmpty()) {
            // no header is of interest
        }
        return Integer.parseInt(status.group(1));
    }

    private static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the connection was closed before an answer came");
            }
            line.write(next);
        }
        return line.toString(StandardCharsets.US_ASCII).stripTrailing();
    }
}
