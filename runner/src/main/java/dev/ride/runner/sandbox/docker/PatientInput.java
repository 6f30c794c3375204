package dev.ride.runner.sandbox.docker;

import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;

/** What comes over a channel, as long as it does not stay silent; closing it ends the connection and every wait. */
final class PatientInput extends InputStream {
    private final SocketChannel channel;
    private final Selector selector;
    private final Duration silence;

    PatientInput(SocketChannel channel, Duration silence) throws IOException {
        this.channel = channel;
        this.silence = silence;
        channel.configureBlocking(false);
        selector = Selector.open();
        channel.register(selector, SelectionKey.OP_READ);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        var bytes = ByteBuffer.wrap(target, offset, length);
        for (var read = channel.read(bytes); ; read = channel.read(bytes)) {
            if (read != 0) {
                return read;
            }
            await();
        }
    }

    private void await() throws IOException {
        try {
            if (selector.select(silence.toMillis()) == 0) {
                throw new SocketTimeoutException("nothing came for " + silence.toSeconds() + " seconds");
            }
            selector.selectedKeys().clear();
        } catch (ClosedSelectorException e) {
            throw new IOException("the connection was closed", e);
        }
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public void close() throws IOException {
        selector.close();
        channel.close();
    }
}
