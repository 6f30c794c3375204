package dev.ride.runner.sandbox.docker;

import dev.ride.runner.ground.Home;
import dev.ride.scoring.plain.PlainJson;
import java.util.List;
import java.util.Map;

/** The labels by which a home finds its own containers and images, and nothing else. */
final class Labels {
    static final String BAKE = "dev.ride.bake";

    private static final String HOME = "dev.ride.home";
    private static final String ROLE = "dev.ride.role";
    private static final String SANDBOX = "dev.ride.sandbox";
    private static final String TITLE = "dev.ride.title";
    private static final String PORT = "dev.ride.port";
    private static final String GENERATION = "dev.ride.generation";

    /** What a container or image is for. Containers inherit their image's labels, so a bake's image has its own. */
    enum Role {
        SANDBOX,
        OVEN,
        BAKE
    }

    private Labels() {}

    /** @param role the container's in which the bake is made, or the image's that it ends up in */
    static Map<String, String> ofBake(Home home, Role role, String hash, String title) {
        return Map.of(HOME, home.id(), ROLE, role.name(), BAKE, hash, TITLE, title);
    }

    static Map<String, String> ofSandbox(Home home, Berth berth) {
        return Map.of(
                HOME, home.id(),
                ROLE, Role.SANDBOX.name(),
                SANDBOX, berth.name(),
                BAKE, berth.bake(),
                TITLE, berth.title(),
                PORT, Integer.toString(berth.port()),
                GENERATION, Long.toString(berth.generation()));
    }

    static Berth berth(Map<String, String> labels) {
        return new Berth(
                labels.get(SANDBOX),
                labels.get(BAKE),
                labels.get(TITLE),
                Integer.parseInt(labels.get(PORT)),
                Long.parseLong(labels.get(GENERATION)));
    }

    /** The filter that lets through what containers or images of a home in that role have in common. */
    static String search(Home home, Role role) {
        return PlainJson.line(Map.of("label", List.of(HOME + "=" + home.id(), ROLE + "=" + role.name())));
    }
}
