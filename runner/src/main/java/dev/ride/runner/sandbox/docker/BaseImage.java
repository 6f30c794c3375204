package dev.ride.runner.sandbox.docker;

import com.github.dockerjava.api.command.InspectImageResponse;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The PostgreSQL image that sandboxes are baked from.
 *
 * @param id the content's, so that an image which changed under its name is another one
 * @param volumes folders that the image declares as volumes, where a committed layer holds nothing
 */
record BaseImage(String reference, String id, long bytes, Set<String> volumes) {
    static BaseImage of(String reference, InspectImageResponse image) {
        return new BaseImage(reference, image.getId(), image.getSize(), volumes(image));
    }

    static Set<String> volumes(InspectImageResponse image) {
        return Optional.ofNullable(image.getConfig().getVolumes())
                .map(Map::keySet)
                .map(Set::<String>copyOf)
                .orElse(Set.of());
    }
}
