package dev.ride.runner.testing;

import dev.ride.runner.ground.Home;
import dev.ride.runner.ground.Progress;
import dev.ride.runner.ground.RideException;
import dev.ride.runner.machine.Settings;
import dev.ride.runner.proof.Trial;
import dev.ride.runner.proof.Trials;
import dev.ride.runner.sandbox.Login;
import dev.ride.runner.sandbox.docker.DockerEngine;
import dev.ride.runner.sandbox.script.ScriptOutcome;
import dev.ride.runner.scenario.Pack;
import dev.ride.runner.scenario.Packs;
import dev.ride.runner.scenario.Scenario;
import dev.ride.runner.scenario.ScenarioLoader;
import dev.ride.runner.session.Answers;
import dev.ride.scoring.Scorecard;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.testcontainers.lifecycle.Startable;

/**
 * A scenario's sandbox on Docker, for a test to play against. Testcontainers starts and stops it; image and container are
 * those of {@code ride}'s own docker engine, as trainees get them, so there is nothing else about them to be set.
 */
public final class ScenarioContainer implements Startable {
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final Path pack;
    private final String id;
    private int variant;
    private String image;
    private Scenario scenario;
    private Trial trial;

    /**
     * @param pack the folder with {@code scenarios/} and {@code hints/}
     * @param scenario its id, which may be shortened
     */
    public ScenarioContainer(Path pack, String scenario) {
        this.pack = pack;
        this.id = scenario;
    }

    /** Draws that variant in place of the default. */
    public ScenarioContainer withVariant(int variant) {
        this.variant = variant;
        return this;
    }

    /** Bakes from that PostgreSQL image; else from the one that {@code RIDE_POSTGRES_IMAGE} or the home names. */
    public ScenarioContainer withImage(String image) {
        this.image = image;
        return this;
    }

    /** Boots a fresh sandbox; bakes the scenario first where that was not done before. */
    @Override
    public void start() {
        if (trial != null) {
            return;
        }
        scenario = ScenarioLoader.load(new Packs(List.of(Pack.in(pack))).find(id), variant);
        var home = Home.of(System.getenv());
        var chosen = Optional.ofNullable(image).or(new Settings(home, System.getenv())::image);
        trial = new Trials(new DockerEngine(home, chosen), scenario, Progress.SILENT).trial();
    }

    /** Removes the sandbox. */
    @Override
    public void stop() {
        if (trial != null) {
            trial.close();
            trial = null;
        }
    }

    /** The names of its databases; a tenant each, unless tenants are schemas of one. */
    public List<String> getDatabases() {
        started();
        return scenario.manifest().databases();
    }

    public String getJdbcUrl(String database) {
        if (!getDatabases().contains(database)) {
            throw RideException.badInput(
                    "The scenario has no database `" + database + "`.",
                    "It has " + String.join(", ", getDatabases()) + ".");
        }
        return started().address().jdbcUrl(database);
    }

    /** The role that a trainee repairs with. */
    public String getUsername() {
        return started().logins().trainee().user();
    }

    public String getPassword() {
        return getPassword(getUsername());
    }

    /** The password of the trainee's role, or of a role that the application logs in as. */
    public String getPassword(String role) {
        return login(role).password();
    }

    /** A connection to that database as the trainee; whoever asked for it closes it. */
    public Connection connect(String database) throws SQLException {
        return connect(database, getUsername());
    }

    /** A connection to that database as that role; whoever asked for it closes it. */
    public Connection connect(String database, String role) throws SQLException {
        return DriverManager.getConnection(getJdbcUrl(database), role, getPassword(role));
    }

    private Login login(String role) {
        var logins = started().logins().trainees().toList();
        return logins.stream()
                .filter(login -> login.user().equals(role))
                .findFirst()
                .orElseThrow(() -> RideException.badInput(
                        "Nobody logs in as `" + role + "` here.",
                        "There are "
                                + String.join(
                                        ", ", logins.stream().map(Login::user).toList()) + "."));
    }

    /** Runs a script as psql would, beginning in the first database as the trainee, up to its first error. */
    public ScriptOutcome run(String script) {
        return started().run(script, LIMIT);
    }

    /**
     * Scores what stands now.
     *
     * @param answers the diagnosis by question, as it would be typed; what is left out is not answered
     */
    public Scorecard submit(Map<String, String> answers) {
        var trial = started();
        var manifest = scenario.manifest();
        var read = Answers.to(manifest).read(answers);
        return trial.submit(read).card();
    }

    /** The sandbox as it was found, behind the same connections. */
    public void reset() {
        started().reset();
    }

    private Trial started() {
        if (trial == null) {
            throw new IllegalStateException("the sandbox of " + id + " is not started");
        }
        return trial;
    }
}
