package dev.ride.runner.recorder;

import dev.ride.runner.ground.AtomicFile;
import dev.ride.runner.sandbox.ServerLog;
import dev.ride.runner.sandbox.ServerLog.LogFile;
import dev.ride.runner.sandbox.Visit;
import dev.ride.scoring.plain.MisfitException;
import dev.ride.scoring.plain.PlainJson;
import dev.ride.scoring.plain.Records;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * The events of one session, one JSON object a line, drained from the server's log as the session goes on. Beside it
 * stands how far that was: what a killed command wrote without saying so is dropped and read again, so nothing is lost
 * and nothing told twice. Only one command at a time may write to it; reading disturbs nobody.
 */
public final class EventFile {
    /** More unread than that and nobody shall wait for it to be read. */
    static final long FLOOD = 512L * 1024 * 1024;

    private static final String NOTHING = "\0";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(5);
    private static final int BUFFER = 64 * 1024;

    private final Path file;
    private final Path reached;

    public EventFile(Path file) {
        this.file = file;
        reached = file.resolveSibling(file.getFileName() + ".position");
    }

    /**
     * Takes over what the server has logged since the last time, and removes its files that are read and finished.
     *
     * @param roles whose doings are recorded; everybody else's are passed over
     */
    public void drain(ServerLog log, Set<String> roles) throws IOException {
        drain(log, roles, FLOOD, NOTHING);
    }

    /**
     * Takes over everything that was done up to now: the server writes its log a moment later than it answers, so this
     * waits for a mark that it leaves there itself.
     *
     * @param own of a role that is not recorded
     */
    public void drainUpToNow(ServerLog log, Set<String> roles, Visit own) throws IOException, SQLException {
        var mark = "ride reads up to here: " + UUID.randomUUID();
        // what the program says itself is not logged otherwise
        own.say("SET log_statement = 'all'", "SELECT '" + mark + "'");
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!drain(log, roles, FLOOD, mark)) {
            if (System.nanoTime() > deadline) {
                throw new IOException("the server's log does not tell what was just done");
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** @return whether the mark was seen, or will never be */
    boolean drain(ServerLog log, Set<String> roles, long flood, String mark) throws IOException {
        var position = position();
        var files =
                log.files().stream().filter(there -> !position.isPast(there)).toList();
        long unread = files.stream()
                .mapToLong(there -> there.bytes() - position.offsetIn(there))
                .sum();
        var why = unread > flood ? "the server's log was flooded" : position.missingIn(files);
        boolean marked = why != null;
        if (marked) {
            var last = files.isEmpty() ? null : files.get(files.size() - 1);
            write(position, List.of(new Event.Lost(Instant.now(), why)), last);
        } else {
            for (var next : files) {
                marked |= read(log, next, roles, mark);
            }
        }
        discardFinished(log);
        return marked;
    }

    /** Marks that the sandbox is as it is found, for the first time or after a reset. */
    public void open(Visit own) throws IOException, SQLException {
        var next = own.say("SELECT pg_catalog.pg_snapshot_xmax(pg_catalog.pg_current_snapshot())");
        open(Instant.now(), Long.parseLong(next.orElseThrow()));
    }

    void open(Instant at, long firstTransaction) throws IOException {
        write(position(), List.of(new Event.Opened(at, firstTransaction)), null);
    }

    /** Whether that mark was made at that moment or later. */
    public boolean openedSince(Instant moment) throws IOException {
        var seen = new AtomicBoolean();
        forEach(event -> {
            if (event instanceof Event.Opened opened && !opened.at().isBefore(moment)) {
                seen.set(true);
            }
        });
        return seen.get();
    }

    /** Marks connections of {@code ride} itself that log in as recorded roles. */
    public void ignore(Set<String> sessions) throws IOException {
        if (!sessions.isEmpty()) {
            write(position(), sessions.stream().sorted().map(Event.Ignored::new).toList(), null);
        }
    }

    /** All events so far, in order, in little memory. */
    public void forEach(Consumer<Event> consumer) throws IOException {
        long length = position().length();
        if (length == 0) {
            return;
        }
        long read = 0;
        try (var reader = Files.newBufferedReader(file)) {
            for (var line = reader.readLine(); line != null && read < length; line = reader.readLine()) {
                read += line.getBytes(StandardCharsets.UTF_8).length + 1;
                consumer.accept(EventLine.read(line));
            }
        } catch (MisfitException e) {
            throw new IOException("the file of events " + file + " is damaged: " + e.getMessage(), e);
        }
    }

    private boolean read(ServerLog log, LogFile next, Set<String> roles, String mark) throws IOException {
        var position = position();
        long offset = position.offsetIn(next);
        if (next.name().equals(position.file()) && next.bytes() == offset) {
            return false;
        }
        boolean marked = false;
        try (var in = log.open(next, offset);
                var events = channel(position)) {
            var out = new Out(events);
            var lines = new LogLines(in);
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                var event = LogReader.event(line.get());
                marked |= event.filter(told -> isMark(told, mark)).isPresent();
                if (event.isPresent() && concerns(event.get(), roles)) {
                    out.write(event.get());
                }
            }
            out.finish();
            save(new LogPosition(events.position(), next.name(), offset + lines.consumed()));
        }
        return marked;
    }

    private static boolean isMark(Event event, String mark) {
        return event instanceof Event.Began began && began.sql().contains(mark);
    }

    private static boolean concerns(Event event, Set<String> roles) {
        return !(event instanceof Event.FromServer told)
                || roles.contains(told.by().role());
    }

    /** @param skipTo the log's file to go on from at its end; null for where it stands */
    private void write(LogPosition position, List<? extends Event> added, LogFile skipTo) throws IOException {
        try (var events = channel(position)) {
            var out = new Out(events);
            for (var event : added) {
                out.write(event);
            }
            out.finish();
            save(
                    skipTo == null
                            ? position.withLength(events.position())
                            : new LogPosition(events.position(), skipTo.name(), skipTo.bytes()));
        }
    }

    private void discardFinished(ServerLog log) throws IOException {
        var position = position();
        for (var there : log.files()) {
            if (position.isPast(there)) {
                log.discard(there);
            }
        }
    }

    private FileChannel channel(LogPosition position) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var events = FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        events.truncate(position.length());
        events.position(position.length());
        return events;
    }

    private LogPosition position() throws IOException {
        if (!Files.exists(reached)) {
            return LogPosition.START;
        }
        try {
            return Records.AS_NAMED.make(PlainJson.parse(Files.readString(reached)), LogPosition.class);
        } catch (MisfitException e) {
            throw new IOException("the position in " + reached + " is damaged: " + e.getMessage(), e);
        }
    }

    private void save(LogPosition position) throws IOException {
        AtomicFile.write(reached, PlainJson.line(Records.AS_NAMED.plain(position)) + "\n");
    }

    /** Writes events through a buffer; what {@link #finish} has returned from is on disk. */
    private static final class Out {
        private final FileChannel channel;
        private final OutputStream stream;

        Out(FileChannel channel) {
            this.channel = channel;
            stream = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
        }

        void write(Event event) throws IOException {
            stream.write(EventLine.of(event).getBytes(StandardCharsets.UTF_8));
            stream.write('\n');
        }

        void finish() throws IOException {
            stream.flush();
            channel.force(false);
        }
    }
}
