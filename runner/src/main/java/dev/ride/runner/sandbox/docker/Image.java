package dev.ride.runner.sandbox.docker;

import java.util.Set;

/**
 * An image of this machine.
 *
 * @param id the content's, so that an image which changed under its name is another one
 * @param volumes folders that the image declares as volumes, where a committed layer holds nothing
 */
record Image(String reference, String id, long bytes, Set<String> volumes) {
    static Image of(String reference, Answer told) {
        return new Image(
                reference,
                told.at("Id").text(),
                told.at("Size").number(),
                told.at("Config", "Volumes").byKey().keySet());
    }
}
