package dev.ride.runner.testing;

import dev.ride.runner.ground.Home;
import dev.ride.runner.sandbox.docker.DockerRequired;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Images outlive the home of the tests, so they are dropped with the last test that may want them. */
final class LeavesNoBakes implements AfterAllCallback {
    @Override
    public void afterAll(ExtensionContext context) {
        var engine = DockerRequired.engine(Home.of(System.getenv()));
        engine.bakes().forEach(engine::drop);
    }
}
