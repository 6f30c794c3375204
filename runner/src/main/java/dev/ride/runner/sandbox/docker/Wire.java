package dev.ride.runner.sandbox.docker;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** The way to the engine. Each request goes over a connection of its own, which ends with the answer. */
interface Wire {
    /** How long an answer may say nothing. */
    Duration SILENCE = Duration.ofMinutes(2);

    /** Sends the request; what then comes is to be read, and closed. */
    InputStream send(byte[] request) throws IOException;

    /** A socket of this machine. */
    record Local(Path socket) implements Wire {
        @Override
        public InputStream send(byte[] request) throws IOException {
            var channel = SocketChannel.open(StandardProtocolFamily.UNIX);
            try {
                channel.connect(UnixDomainSocketAddress.of(socket));
                for (var bytes = ByteBuffer.wrap(request); bytes.hasRemaining(); ) {
                    channel.write(bytes);
                }
                return new PatientInput(channel, SILENCE);
            } catch (IOException | RuntimeException e) {
                channel.close();
                throw e;
            }
        }
    }

    /**
     * A port, mostly forwarded from another machine.
     *
     * @param encryption by whom, where the engine asks for it
     */
    record Remote(URI host, Optional<SSLContext> encryption) implements Wire {
        @Override
        public InputStream send(byte[] request) throws IOException {
            var socket = new Socket();
            try {
                socket.connect(new InetSocketAddress(host.getHost(), host.getPort()), (int) Reach.PATIENCE.toMillis());
                socket.setSoTimeout((int) SILENCE.toMillis());
                if (encryption.isPresent()) {
                    socket = encrypted(socket, encryption.get());
                }
                socket.getOutputStream().write(request);
                return socket.getInputStream();
            } catch (IOException | RuntimeException e) {
                socket.close();
                throw e;
            }
        }

        private SSLSocket encrypted(Socket socket, SSLContext context) throws IOException {
            var encrypted =
                    (SSLSocket) context.getSocketFactory().createSocket(socket, host.getHost(), host.getPort(), true);
            var parameters = encrypted.getSSLParameters();
            // that the certificate is of this host
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            encrypted.setSSLParameters(parameters);
            return encrypted;
        }
    }
}
