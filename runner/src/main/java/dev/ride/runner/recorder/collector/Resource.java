package dev.ride.runner.recorder.collector;

import dev.ride.runner.ground.Beside;

/** SQL that lies beside these classes. JDBC's marks for parameters stand where the files say $1, $2. */
final class Resource {
    private Resource() {}

    static String sql(String name) {
        return Beside.text(Resource.class, name).replaceAll("\\$\\d", "?");
    }
}
