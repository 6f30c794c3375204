package dev.ride.runner.machine;

import dev.ride.runner.drift.DatabaseUrl;
import dev.ride.runner.drift.DriftCheck;
import dev.ride.runner.drift.LedgerChoice;
import dev.ride.runner.drift.Scratch;
import dev.ride.runner.drift.ScratchDatabase;
import dev.ride.runner.drift.Target;
import dev.ride.runner.drift.TargetReport;
import dev.ride.runner.ground.RideException;
import dev.ride.runner.sandbox.Connections;
import dev.ride.runner.sandbox.Server;
import dev.ride.runner.sandbox.TestHome;
import dev.ride.runner.sandbox.embedded.ScratchServers;
import dev.ride.scoring.schema.Difference;
import dev.ride.scoring.schema.Kind;
import dev.ride.scoring.schema.ReadOptions;
import dev.ride.scoring.schema.Strictness;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Spellings are settled in servers of the target's own version: the one of the class path, and those installed here. */
class EmbeddedScratchIT {
    private static final int NEWEST = 18;

    /** As it was written, and as a dump would write what the server prints of it. */
    private static final List<String> SPELLINGS =
            List.of("s in ('a', 'b')", "s::text = any (array['a'::varchar, 'b'::varchar]::text[])", "s in ('a', 'c')");

    /** Those that stand for production. */
    private static final ScratchServers SERVERS = servers();

    private final List<String> notes = new ArrayList<>();

    private static ScratchServers servers() {
        var settings = new Settings(TestHome.HOME, System.getenv());
        return new ScratchServers(TestHome.HOME, settings.programs(), settings.searchPath());
    }

    static Stream<Integer> majors() {
        return IntStream.rangeClosed(14, NEWEST)
                .filter(major -> SERVERS.of(major).isPresent())
                .boxed();
    }

    @BeforeAll
    static void fill() {
        majors().forEach(major -> {
            for (int i = 0; i < SPELLINGS.size(); i++) {
                run(major, "postgres", "CREATE DATABASE shop_" + i);
                run(
                        major,
                        "shop_" + i,
                        "CREATE TABLE t (s varchar(9), CONSTRAINT known CHECK (" + SPELLINGS.get(i) + "))");
            }
            run(major, "postgres", "CREATE DATABASE schemas");
            for (int i = 0; i < SPELLINGS.size(); i++) {
                run(
                        major,
                        "schemas",
                        "CREATE SCHEMA t_%1$d; CREATE TYPE t_%1$d.mood AS ENUM ('x');".formatted(i)
                                + "CREATE TABLE t_%1$d.t (s varchar(9), m t_%1$d.mood,".formatted(i)
                                + "CONSTRAINT known CHECK (m = 'x'::t_%1$d.mood AND ".formatted(i) + SPELLINGS.get(i)
                                + "))");
            }
        });
    }

    @AfterAll
    static void stop() {
        SERVERS.close();
    }

    @Test
    void the_version_that_comes_along_is_there() {
        assertThat(majors()).contains(NEWEST);
    }

    @ParameterizedTest
    @MethodSource("majors")
    void what_is_only_spelled_otherwise_is_no_difference(int major) {
        try (var scratch = new EmbeddedScratch(EmbeddedScratchIT::servers)) {
            assertThat(differences(major, scratch, 1)).isEmpty();
            assertThat(differences(major, scratch, 2))
                    .singleElement()
                    .returns(false, Difference::unverified)
                    .returns("expression", Difference::attribute);
            assertThat(schemas(major, scratch)).containsExactly("t_1 0", "t_2 1");
            for (var options : List.of(
                    ReadOptions.ALL.withKinds(Set.of(Kind.CONSTRAINT)),
                    ReadOptions.ALL.withTables(Set.of("public.t")),
                    ReadOptions.ALL.withSchemas(Set.of("public")))) {
                assertThat(differences(major, check(options, scratch), 1)).isEmpty();
                assertThat(differences(major, check(options, scratch), 2)).hasSize(1);
            }
        }
        assertThat(notes).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("majors")
    void where_none_may_be_asked_or_none_is_it_stays_unverified(int major) {
        assertThat(differences(major, Scratch.FORBIDDEN, 1)).singleElement().returns(true, Difference::unverified);
        assertThat(notes).isEmpty();
        var elsewhere = new NoServers();
        assertThat(differences(major, elsewhere, 1)).singleElement().returns(true, Difference::unverified);
        assertThat(notes).containsExactly("Spellings stay unverified: there is none of " + major + ".");
    }

    @Test
    void a_database_that_the_user_supplies_does_as_well() throws SQLException {
        run(NEWEST, "postgres", "CREATE ROLE helper LOGIN PASSWORD 'helping'; ");
        run(NEWEST, "postgres", "CREATE DATABASE helpers OWNER helper");
        try (var scratch = ScratchDatabase.at(url(NEWEST, "helper", "helping", "helpers"))) {
            assertThat(differences(NEWEST, scratch, 1)).isEmpty();
            assertThat(scratch.open(NEWEST - 1)).isEmpty();
        }
        var superuser = SERVERS.of(NEWEST).orElseThrow().superuser();
        var unfit = url(NEWEST, superuser.user(), superuser.password(), "helpers");
        assertThatThrownBy(() -> ScratchDatabase.at(unfit))
                .isInstanceOf(RideException.class)
                .hasMessageContaining("is a superuser");
    }

    private List<Difference> differences(int major, Scratch scratch, int database) {
        return differences(major, check(ReadOptions.ALL, scratch), database);
    }

    private static List<Difference> differences(int major, DriftCheck check, int database) {
        var reports = new ArrayList<TargetReport>();
        check.run(target(major, "shop_0"), List.of(target(major, "shop_" + database)), reports::add);
        return differences(reports.get(0));
    }

    private static List<Difference> differences(TargetReport report) {
        return ((TargetReport.Compared) report).differences();
    }

    private List<String> schemas(int major, Scratch scratch) {
        var lines = new ArrayList<String>();
        check(ReadOptions.ALL, scratch)
                .runSchemas(
                        superuserUrl(major, "schemas"),
                        "t_0",
                        "t_*",
                        report -> lines.add(
                                report.target() + " " + differences(report).size()));
        return lines;
    }

    private DriftCheck check(ReadOptions options, Scratch scratch) {
        return new DriftCheck(
                new DriftCheck.Settings(options, Strictness.STRICT, new LedgerChoice.NotRead(), 1, false),
                scratch,
                notes::add);
    }

    private static Target target(int major, String database) {
        return new Target.Database(superuserUrl(major, database));
    }

    private static DatabaseUrl superuserUrl(int major, String database) {
        var superuser = SERVERS.of(major).orElseThrow().superuser();
        return url(major, superuser.user(), superuser.password(), database);
    }

    private static DatabaseUrl url(int major, String user, String password, String database) {
        var address = SERVERS.of(major).map(Server::address).orElseThrow();
        return DatabaseUrl.parse(
                "postgresql://" + user + ":" + password + "@" + address.host() + ":" + address.port() + "/" + database,
                Map.of());
    }

    private static void run(int major, String database, String sql) {
        try (var connection = Connections.asSuperuser(SERVERS.of(major).orElseThrow(), database)) {
            Connections.execute(connection, "SET search_path = public");
            Connections.execute(connection, sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage() + ": " + sql, e);
        }
    }

    /** A machine with no programs at all. */
    private static final class NoServers implements Scratch {
        @Override
        public Optional<Connection> open(int major) {
            return Optional.empty();
        }

        @Override
        public Optional<String> remedy(int major) {
            return Optional.of("there is none of " + major);
        }

        @Override
        public void close() {}
    }
}
