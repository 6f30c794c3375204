package dev.ride.cli.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Standard output that remembers why it could not be written, since a PrintWriter tells only that it could not. */
final class StandardOutput extends FilterOutputStream {
    private static final Path ITSELF = Path.of("/dev/stdout");
    private static final int FORMAT = 0170000;
    private static final int PIPE = 0010000;
    private static final int SOCKET = 0140000;

    private volatile IOException failure;

    StandardOutput() {
        super(new FileOutputStream(FileDescriptor.out));
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            failure = failure == null ? e : failure;
            throw e;
        }
    }

    /** Empty too where a reader has gone, who had enough: {@code | head -1}. */
    Optional<IOException> failure() {
        return failure == null || hasReader() ? Optional.empty() : Optional.of(failure);
    }

    /** Asked of the kind of file, as the failure's message is in the user's language. */
    private static boolean hasReader() {
        try {
            int format = (int) Files.getAttribute(ITSELF, "unix:mode") & FORMAT;
            return format == PIPE || format == SOCKET;
        } catch (IOException | UnsupportedOperationException unknown) {
            return false;
        }
    }
}
