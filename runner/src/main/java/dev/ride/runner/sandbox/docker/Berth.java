package dev.ride.runner.sandbox.docker;

/**
 * What a sandbox's container carries in its labels, enough to make the same one again.
 *
 * @param generation grows with each reset
 */
record Berth(String name, String bake, String title, int port, long generation) {
    static Berth first(String name, String bake, String title, int port) {
        return new Berth(name, bake, title, port, System.currentTimeMillis());
    }

    Berth next() {
        return new Berth(name, bake, title, port, Math.max(generation + 1, System.currentTimeMillis()));
    }
}
