package dev.ride.runner.sandbox.docker;

import dev.ride.runner.ground.Progress;
import dev.ride.runner.ground.RideException;
import java.util.List;
import java.util.Optional;

/**
 * Which image sandboxes are made from: the one the user chose, else the official one, else the one that
 * {@code scripts/build-image} builds where no registry answers.
 */
final class BaseImages {
    static final String OFFICIAL = "postgres:18";
    static final String BUILT_HERE = "ride/postgres:18";

    private final Daemon daemon;
    private final List<String> wanted;
    private Image known;

    BaseImages(Daemon daemon, Optional<String> chosen) {
        this.daemon = daemon;
        this.wanted = chosen.map(List::of).orElse(List.of(OFFICIAL, BUILT_HERE));
    }

    /** The first wanted image that is on this machine. */
    synchronized Optional<Image> here() {
        for (var reference : wanted) {
            if (known == null) {
                known = daemon.image(reference).orElse(null);
            }
        }
        return Optional.ofNullable(known);
    }

    /** The image, pulled when it is not here. */
    Image need(Progress progress) {
        return here().orElseGet(() -> {
            Pull.of(daemon, toPull(), progress);
            return here().orElseThrow(() -> RideException.environment(
                    "The image " + toPull() + " was pulled and is not there.",
                    "Try again, or name another with --image."));
        });
    }

    /** The image that would be pulled if none is here. */
    String toPull() {
        return wanted.get(0);
    }
}
