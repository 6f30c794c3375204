package dev.ride.runner.sandbox.docker;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** A registry on loopback with one image of one layer, which may keep that layer to itself for ever. */
final class FakeRegistry implements AutoCloseable {
    private static final String MANIFEST = "application/vnd.docker.distribution.manifest.v2+json";
    private static final String BLOB = "application/octet-stream";
    private static final int LAYER_BYTES = 4 << 20;
    private static final int PIECE_BYTES = LAYER_BYTES / 16;
    private static final int PIECE_MILLIS = 30;

    private static final int TLS_HANDSHAKE = 0x16;

    private final ServerSocket server = server();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final boolean stalling;
    private final byte[] layer = layer();
    private final byte[] config = config(layer);
    private final byte[] manifest = manifest(config, layer);

    FakeRegistry(boolean stalling) {
        this.stalling = stalling;
        threads.execute(this::serve);
    }

    /** A reference that this registry has. */
    String image() {
        return "127.0.0.1:" + server.getLocalPort() + "/tiny:1";
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                var connection = server.accept();
                threads.execute(() -> answer(connection));
            } catch (IOException e) {
                // Closing the socket is how this loop ends.
                return;
            }
        }
    }

    /** One request a connection. An engine tries TLS first, and plain HTTP once that is turned down in plain HTTP. */
    private void answer(Socket connection) {
        try (connection) {
            var input = new BufferedInputStream(connection.getInputStream());
            input.mark(1);
            if (input.read() == TLS_HANDSHAKE) {
                send(connection.getOutputStream(), "GET", "400 Bad Request", "text/plain", new byte[0]);
                return;
            }
            input.reset();
            var lines = new BufferedReader(new InputStreamReader(input, StandardCharsets.US_ASCII));
            var request = lines.readLine().split(" ");
            while (!lines.readLine().isEmpty()) {
                // Nothing in the headers makes a difference here.
            }
            respond(connection.getOutputStream(), request[0], request[1]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void respond(OutputStream output, String method, String path) throws IOException, InterruptedException {
        if (path.equals("/v2/")) {
            send(output, method, "200 OK", "application/json", "{}".getBytes(StandardCharsets.UTF_8));
        } else if (path.equals("/v2/tiny/manifests/1") || path.endsWith("/manifests/" + digest(manifest))) {
            send(output, method, "200 OK", MANIFEST, manifest);
        } else if (path.endsWith("/blobs/" + digest(config))) {
            send(output, method, "200 OK", BLOB, config);
        } else if (path.endsWith("/blobs/" + digest(layer))) {
            if (stalling) {
                closed.await();
                return;
            }
            send(output, method, "200 OK", BLOB, layer);
        } else {
            send(output, method, "404 Not Found", "application/json", new byte[0]);
        }
    }

    private static void send(OutputStream output, String method, String status, String type, byte[] content)
            throws IOException, InterruptedException {
        var head = String.join(
                "\r\n",
                "HTTP/1.1 " + status,
                "Content-Type: " + type,
                "Content-Length: " + content.length,
                "Docker-Content-Digest: " + digest(content),
                "Connection: close",
                "",
                "");
        output.write(head.getBytes(StandardCharsets.US_ASCII));
        if (!method.equals("HEAD")) {
            write(output, content);
        }
    }

    /** At the pace of a network, since an engine may look only ten times a second how far a layer is. */
    private static void write(OutputStream output, byte[] content) throws IOException, InterruptedException {
        for (var from = 0; from < content.length; from += PIECE_BYTES) {
            output.write(content, from, Math.min(PIECE_BYTES, content.length - from));
            Thread.sleep(PIECE_MILLIS);
        }
    }

    private static ServerSocket server() {
        try {
            return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * An uncompressed tar with one file that does not compress on the way either. It is another one for each registry, since
     * an engine may keep layers of an image that was removed.
     */
    private static byte[] layer() {
        var content = new byte[LAYER_BYTES];
        new Random().nextBytes(content);
        var bytes = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(bytes)) {
            var entry = new TarArchiveEntry("content");
            entry.setSize(content.length);
            tar.putArchiveEntry(entry);
            tar.write(content);
            tar.closeArchiveEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] config(byte[] layer) {
        var architecture = System.getProperty("os.arch").equals("aarch64") ? "arm64" : "amd64";
        return """
                {"architecture": "%s", "os": "linux", "config": {},
                 "rootfs": {"type": "layers", "diff_ids": ["%s"]}}""".formatted(architecture, digest(layer)).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] manifest(byte[] config, byte[] layer) {
        return """
                {"schemaVersion": 2, "mediaType": "%s",
                 "config": {"mediaType": "application/vnd.docker.container.image.v1+json", "size": %d, "digest": "%s"},
                 "layers": [{"mediaType": "application/vnd.docker.image.rootfs.diff.tar", "size": %d, "digest": "%s"}]}""".formatted(MANIFEST, config.length, digest(config), layer.length, digest(layer))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String digest(byte[] content) {
        try {
            return "sha256:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        server.close();
        threads.shutdownNow();
    }
}
