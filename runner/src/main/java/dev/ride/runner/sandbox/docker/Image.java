package dev.ride.runner.sandbox.docker;

import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * An image of this machine.
 *
 * @param id the content's, so that an image which changed under its name is another one
 * @param volumes folders that the image declares as volumes, where a committed layer holds nothing
 */
record Image(String reference, String id, long bytes, Set<String> volumes) {
    static Image of(String reference, JsonNode told) {
        return new Image(
                reference,
                told.path("Id").asString(),
                told.path("Size").asLong(),
                told.path("Config").path("Volumes").propertyNames().stream().collect(Collectors.toUnmodifiableSet()));
    }
}
