package dev.ride.runner.drift;

import dev.ride.scoring.schema.ReadOptions;
import dev.ride.scoring.schema.Strictness;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** A filled server for all tests of a class, and a check that reads ledgers too. */
abstract class WithDriftServer {
    static DriftServer server;

    final DriftCheck check = new DriftCheck(
            new DriftCheck.Settings(ReadOptions.ALL, Strictness.STRICT, new LedgerChoice.Recognised(), 3, true),
            Scratch.FORBIDDEN,
            note -> {});

    @BeforeAll
    static void start() throws SQLException {
        server = DriftServer.start();
        server.fill();
    }

    @AfterAll
    static void stop() {
        server.close();
    }
}
