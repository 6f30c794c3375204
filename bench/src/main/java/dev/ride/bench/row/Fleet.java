package dev.ride.bench.row;

import dev.ride.bench.figure.Goal;
import dev.ride.bench.figure.Line;
import dev.ride.bench.figure.Line.Measured;
import dev.ride.bench.figure.Sample;
import dev.ride.bench.figure.Unit;
import dev.ride.bench.site.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** A hundred sandboxes of one scenario that all stay up, started one after another and then side by side. */
public record Fleet(String engine) implements Row {
    /** Nothing beyond the noise: the second half of the starts takes what the first took. */
    private static final Goal LINEAR = Goal.atMost(1.2);

    private static final Goal SHARED = Goal.atMost(0.5);
    private static final int SIZE = 100;
    private static final int PER_CORE = 4;
    private static final double BYTES_PER_MIB = 1 << 20;

    @Override
    public String name() {
        return "fleet-" + engine;
    }

    @Override
    public Optional<String> obstacle(Site site) {
        return engine.equals("docker") ? site.noDocker() : Optional.empty();
    }

    @Override
    public List<Line> measure(Site site, Effort effort) throws IOException, SQLException {
        var floor = StartFloor.of(site, engine);
        int size = effort.size(SIZE, 4);
        int atOnce = PER_CORE * Runtime.getRuntime().availableProcessors();
        refuseFullDisk(site, size * floor.bake().bytes());
        var rounds = new Rounds(floor, site, size, atOnce);
        for (var round = 0; round < effort.rounds(2); round++) {
            rounds.one();
        }
        return rounds.lines();
    }

    /** A disk that runs full harms more than this benchmark. */
    private void refuseFullDisk(Site site, long bytes) throws IOException {
        if (engine.equals("embedded") && Files.getFileStore(site.home()).getUsableSpace() < 2 * bytes) {
            throw new IOException("two times " + bytes + " bytes are wanted free below " + site.home());
        }
    }

    /** The figures of all rounds. */
    private final class Rounds {
        private final StartFloor floor;
        private final Site site;
        private final int size;
        private final int atOnce;
        private final List<Double> floors = new ArrayList<>();
        private final List<Half> inRow = new ArrayList<>();
        private final List<Half> sideBySide = new ArrayList<>();
        private final List<Double> disk = new ArrayList<>();

        Rounds(StartFloor floor, Site site, int size, int atOnce) {
            this.floor = floor;
            this.site = site;
            this.size = size;
            this.atOnce = atOnce;
        }

        void one() throws IOException {
            var before = used();
            var times = new ArrayList<Double>();
            for (var number = 0; number < size; number++) {
                if (number % Math.max(1, size / 10) == 0) {
                    floors.add(floor.once());
                }
                times.add(new Sandbox(site, engine, "fleet-" + number).start());
            }
            inRow.add(Half.ofDurations(times));
            disk.add((used() - before) / BYTES_PER_MIB / size);
            site.ride().timed("postgres", "stop", "--all");
            sideBySide.add(together());
            site.ride().timed("postgres", "stop", "--all");
        }

        private Half together() throws IOException {
            var pool = Executors.newFixedThreadPool(atOnce);
            try {
                var ends = new ConcurrentLinkedQueue<Double>();
                var begun = System.nanoTime();
                var starts = new ArrayList<Future<?>>();
                for (var number = 0; number < size; number++) {
                    var sandbox = new Sandbox(site, engine, "fleet-" + number);
                    starts.add(pool.submit(() -> {
                        sandbox.start();
                        return ends.add((System.nanoTime() - begun) / 1e6);
                    }));
                }
                for (var start : starts) {
                    start.get();
                }
                return Half.ofEnds(List.copyOf(ends));
            } catch (ExecutionException e) {
                throw new IOException(
                        "a sandbox of many did not start: " + e.getCause().getMessage(), e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("the benchmark was broken off", e);
            } finally {
                pool.shutdownNow();
            }
        }

        /** Bytes that count as the sandboxes': what containers wrote, or what the file system has given away. */
        private long used() throws IOException {
            if (engine.equals("embedded")) {
                var store = Files.getFileStore(site.home());
                return store.getTotalSpace() - store.getUnallocatedSpace();
            }
            var docker = site.dockerHere();
            var ids = docker.ask("ps", "--quiet", "--filter", "label=" + site.homeLabel());
            var sum = 0L;
            for (var id : ids.lines().toList()) {
                sum += Long.parseLong(docker.ask("inspect", "--size", "--format", "{{.SizeRw}}", id));
            }
            return sum;
        }

        List<Line> lines() {
            var starts = new Sample(floors).times(size);
            var words = size + " starts by hand";
            return List.of(
                    new Line(
                            name(),
                            size + " sandboxes, one after another",
                            words,
                            Goal.NONE,
                            milliseconds(starts, inRow.stream().map(Half::whole))),
                    new Line(name(), "the second half of them", "the first half", LINEAR, halves(inRow)),
                    new Line(
                            name(),
                            size + " sandboxes, " + atOnce + " at a time",
                            words,
                            Goal.NONE,
                            milliseconds(starts, sideBySide.stream().map(Half::whole))),
                    new Line(name(), "the second half of them", "the first half", LINEAR, halves(sideBySide)),
                    new Line(
                            name(),
                            "disk of one sandbox",
                            "a whole copy of its data directory",
                            SHARED,
                            new Measured(
                                    Unit.MEBIBYTES,
                                    Sample.of(floor.bake().bytes() / BYTES_PER_MIB),
                                    new Sample(disk))));
        }

        private static Measured milliseconds(Sample floor, Stream<Double> times) {
            return new Measured(Unit.MILLISECONDS, floor, new Sample(times.toList()));
        }

        private static Measured halves(List<Half> halves) {
            var first = new Sample(halves.stream().map(Half::first).toList());
            return milliseconds(first, halves.stream().map(Half::second));
        }
    }

    /** Milliseconds of the first and of the second half of many starts. */
    private record Half(double first, double second) {
        static Half ofDurations(List<Double> times) {
            int middle = times.size() / 2;
            return new Half(sum(times.subList(0, middle)), sum(times.subList(middle, times.size())));
        }

        private static double sum(List<Double> times) {
            return times.stream().mapToDouble(Double::doubleValue).sum();
        }

        /** From when each was up, counted from the common beginning. */
        static Half ofEnds(List<Double> ends) {
            var sorted = ends.stream().sorted().toList();
            double half = sorted.get(sorted.size() / 2 - 1);
            return new Half(half, sorted.get(sorted.size() - 1) - half);
        }

        double whole() {
            return first + second;
        }
    }
}
