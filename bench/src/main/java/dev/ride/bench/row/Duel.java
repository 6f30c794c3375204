package dev.ride.bench.row;

import dev.ride.bench.figure.Line.Measured;
import dev.ride.bench.figure.Sample;
import dev.ride.bench.figure.Unit;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;

/**
 * Measures two things in turn, so that what disturbs the machine disturbs both. Each is first done once for nothing
 * (but when it is quick), and who comes first changes with every round.
 */
record Duel(Measurement floor, Measurement subject) {

    /** Does something once, and gives the figure. */
    @FunctionalInterface
    interface Measurement {
        double once() throws IOException, SQLException;

        /** Something that gives no figure itself, by the milliseconds it takes. */
        static Measurement timed(Work work) {
            return () -> {
                var begun = System.nanoTime();
                work.run();
                return (System.nanoTime() - begun) / 1e6;
            };
        }
    }

    /** Something that takes time. */
    @FunctionalInterface
    interface Work {
        void run() throws IOException, SQLException;
    }

    /** @param usual how many rounds, unless the effort says otherwise */
    Measured rounds(Effort effort, int usual, Unit unit) throws IOException, SQLException {
        if (!effort.quick()) {
            floor.once();
            subject.once();
        }
        int rounds = effort.rounds(usual);
        var floors = new ArrayList<Double>();
        var subjects = new ArrayList<Double>();
        for (var round = 0; round < rounds; round++) {
            if (round % 2 == 0) {
                floors.add(floor.once());
                subjects.add(subject.once());
            } else {
                subjects.add(subject.once());
                floors.add(floor.once());
            }
        }
        return new Measured(unit, new Sample(floors), new Sample(subjects));
    }
}
