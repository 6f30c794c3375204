package dev.ride.runner.sandbox.docker;

import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.exception.DockerClientException;
import com.github.dockerjava.api.model.PullResponseItem;
import dev.ride.runner.ground.Progress;
import dev.ride.runner.ground.RideException;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One image on its way from a registry; given up when nothing comes for ten seconds. */
final class Pull implements ResultCallback<PullResponseItem> {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String WAY_OUT =
            "Build an image here with scripts/build-image, name one with --image, or use --engine embedded.";

    private record Layer(long bytes, long total) {}

    private final String image;
    private final Progress progress;
    private final Map<String, Layer> layers = new ConcurrentHashMap<>();
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private volatile Closeable stream;
    private volatile long lastSign = System.nanoTime();
    private volatile boolean found;

    private Pull(String image, Progress progress) {
        this.image = image;
        this.progress = progress;
    }

    static void of(Daemon daemon, String image, Progress progress) {
        try (var pull = begun(daemon, image, progress)) {
            while (!pull.isOver()) {
                pull.checkPatience();
            }
        }
    }

    /** Throws unless a registry has the image: begins to pull it, and stops as soon as the registry shows it. */
    static void probe(Daemon daemon, String image) {
        try (var pull = begun(daemon, image, Progress.SILENT)) {
            while (!pull.found && !pull.isOver()) {
                pull.checkPatience();
            }
        }
    }

    private static Pull begun(Daemon daemon, String image, Progress progress) {
        // Without a tag the engine would pull all of them.
        var named = image.substring(image.lastIndexOf('/') + 1);
        var reference = named.contains(":") || named.contains("@") ? image : image + ":latest";
        return daemon.ask(
                "pull " + image, api -> daemon.client().pullImageCmd(reference).exec(new Pull(image, progress)));
    }

    @Override
    public void onStart(Closeable closeable) {
        stream = closeable;
    }

    @Override
    public void onNext(PullResponseItem item) {
        lastSign = System.nanoTime();
        if (item.getErrorDetail() != null) {
            ended.completeExceptionally(
                    new DockerClientException(item.getErrorDetail().getMessage()));
            return;
        }
        found |= item.getId() != null;
        var detail = item.getProgressDetail();
        if ("Downloading".equals(item.getStatus()) && detail != null && detail.getCurrent() != null) {
            layers.put(item.getId(), new Layer(detail.getCurrent(), detail.getTotal() == null ? 0 : detail.getTotal()));
            progress.at(
                    "Pulling " + image,
                    layers.values().stream().mapToLong(Layer::bytes).sum(),
                    layers.values().stream().mapToLong(Layer::total).sum());
        }
    }

    @Override
    public void onError(Throwable failure) {
        ended.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        ended.complete(null);
    }

    private boolean isOver() {
        try {
            ended.get(100, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw RideException.environment("The pull of " + image + " was interrupted.", "Try again.", e);
        } catch (ExecutionException e) {
            throw failed(DaemonMessage.of(e.getCause()), e);
        }
    }

    private void checkPatience() {
        if (System.nanoTime() - lastSign > PATIENCE.toNanos()) {
            throw failed("nothing came for " + PATIENCE.toSeconds() + " seconds", null);
        }
    }

    private RideException failed(String reason, Exception cause) {
        return RideException.environment(
                "The image " + image + " could not be pulled: " + reason + ".", WAY_OUT, cause);
    }

    /** Ends the connection, and with it what the engine still downloads. */
    @Override
    public void close() {
        var open = stream;
        if (open == null) {
            return;
        }
        try {
            open.close();
        } catch (IOException e) {
            throw failed("its connection did not close (" + e.getMessage() + ")", e);
        }
    }
}
