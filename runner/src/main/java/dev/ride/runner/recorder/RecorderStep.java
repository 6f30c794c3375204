package dev.ride.runner.recorder;

import dev.ride.runner.sandbox.recipe.BakeStep;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;

/** Bakes the recorder into every tenant database. */
public final class RecorderStep implements BakeStep {
    @Override
    public String version() {
        return Recorder.SCHEMA + " " + Recorder.script();
    }

    @Override
    public Map<String, String> settings() {
        return Recorder.settings();
    }

    @Override
    public Set<String> schemas() {
        return Set.of(Recorder.SCHEMA);
    }

    @Override
    public void install(Connection superuser) throws SQLException {
        Recorder.install(superuser);
    }
}
