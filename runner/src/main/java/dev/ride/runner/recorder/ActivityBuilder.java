package dev.ride.runner.recorder;

import dev.ride.scoring.evidence.activity.Activity;
import dev.ride.scoring.evidence.activity.Change;
import dev.ride.scoring.evidence.activity.Change.Fate;
import dev.ride.scoring.evidence.activity.Glances;
import dev.ride.scoring.evidence.activity.Look;
import dev.ride.scoring.evidence.activity.RelationName;
import dev.ride.scoring.evidence.activity.Touches;
import dev.ride.scoring.sql.SqlSyntaxException;
import dev.ride.scoring.sql.Statement;
import dev.ride.scoring.sql.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Makes activity of events: looks and changes, few enough to be kept. What became of a transaction is asked at the end,
 * since only the server knows.
 */
final class ActivityBuilder {
    /** Beyond that many nobody did anything by hand; what then stays unknown is said. */
    static final int MOST_CHANGES = 50_000;

    private static final int MOST_LOOKS = 10_000;

    /** Statements after which a later one of the same string still comes before any change. */
    private static final Set<String> READS =
            Set.of("select", "table", "values", "explain", "show", "set", "begin", "start", "declare", "fetch");

    private record LookKey(String database, Look.What what, RelationName relation) {}

    /** A change that is not known to stand: {@code part} is the transaction that decides, 0 for none. */
    private record Pending(Change change, long part) {}

    private final Predicate<RelationName> known;
    private final Map<LookKey, Look> looks = new LinkedHashMap<>();
    private final List<Pending> changes = new ArrayList<>();
    private final Set<String> ignored = new HashSet<>();
    private final Pairing pairing = new Pairing();
    private final PreparedStatements prepared = new PreparedStatements();
    private final EarlyLocks earlyLocks = new EarlyLocks();
    private long firstTransaction;
    private long ordinal;
    private String lost;

    /** @param known which relations are worth remembering when a literal names one */
    ActivityBuilder(Predicate<RelationName> known) {
        this.known = known;
    }

    void see(Event event) {
        ordinal++;
        if (event instanceof Event.Opened opened) {
            firstTransaction = opened.firstTransaction();
            looks.clear();
            changes.clear();
            pairing.forget();
            prepared.forget();
            earlyLocks.forget();
            lost = null;
        } else if (event instanceof Event.Lost hole) {
            lost = lost == null ? hole.why() : lost;
        } else if (event instanceof Event.Ignored connection) {
            ignored.add(connection.session());
        } else if (event instanceof Event.FromServer told
                && !ignored.contains(told.by().session())) {
            if (told instanceof Event.Observed observed) {
                observe(observed);
            }
            pairing.see(ordinal, told).ifPresent(this::finish);
        }
    }

    /** @param fates tells of transactions what became of them */
    Activity build(Function<Set<Long>, Map<Long, Fate>> fates) {
        var asked = new TreeSet<Long>();
        changes.stream().map(Pending::part).filter(part -> part != 0).forEach(asked::add);
        var told = asked.isEmpty() ? Map.<Long, Fate>of() : fates.apply(asked);
        var decided = changes.stream()
                .map(pending -> Changes.withFate(pending.change, told.getOrDefault(pending.part, Fate.STANDS)))
                .toList();
        return new Activity(firstTransaction, List.copyOf(looks.values()), decided, List.of(), lost);
    }

    private void observe(Event.Observed observed) {
        number(observed.by().session(), observed.transaction());
        for (var thing : observed.objects()) {
            var change = Changes.observed(ordinal, observed, thing);
            if (change.relation() == null || !change.relation().temporary()) {
                add(change, observed.innermost());
            }
        }
    }

    private void finish(SentStatement sent) {
        if (sent.began() == null) {
            return;
        }
        var statements = statements(sent.began());
        boolean clear = !sent.began().cut() && statements.stream().noneMatch(ActivityBuilder::readsTwoWays);
        if (sent.end() instanceof Event.Finished finished) {
            succeed(sent, statements, clear, finished.transaction());
        } else {
            fail(sent, statements, clear);
        }
    }

    private void succeed(SentStatement sent, List<Statement> statements, boolean clear, long transaction) {
        var written = new ArrayList<Change>();
        boolean onlyReads = true;
        for (var statement : statements) {
            prepared.learn(sent.session(), statement);
            var run = prepared.run(sent.session(), statement);
            if (clear) {
                look(sent, run, onlyReads ? sent.ordinal() : sent.endOrdinal());
            }
            written.addAll(touched(sent, run, transaction));
            // a string of several may undo what it has just done
            if (rollsBack(statement)) {
                written.clear();
            }
            onlyReads &= READS.contains(statement.tokens().get(0).value());
        }
        if (!clear) {
            written.add(Changes.unclear(sent, transaction));
        }
        written.forEach(change -> add(change, transaction));
        keepLocks(sent.session(), statements, written, transaction);
    }

    /** What LOCK TABLE takes in a transaction that has no id yet waits for it; all else gets one, or is over by itself. */
    private void keepLocks(String session, List<Statement> statements, List<Change> written, long transaction) {
        number(session, transaction);
        if (transaction == 0) {
            for (int place = changes.size() - written.size(); place < changes.size(); place++) {
                if (changes.get(place).change.tag().equals("LOCK TABLE")) {
                    earlyLocks.add(session, place);
                }
            }
        }
        if (statements.stream().anyMatch(ActivityBuilder::endsTransaction)) {
            earlyLocks.take(session);
        }
    }

    private void number(String session, long transaction) {
        if (transaction != 0) {
            for (int place : earlyLocks.take(session)) {
                var pending = changes.get(place);
                changes.set(place, new Pending(Changes.withTransaction(pending.change, transaction), pending.part));
            }
        }
    }

    private static boolean endsTransaction(Statement statement) {
        return rollsBack(statement) || statement.startsWith("abort") || Touches.commits(statement);
    }

    private static boolean rollsBack(Statement statement) {
        return statement.startsWith("rollback") && !statement.startsWith("rollback", "to");
    }

    /**
     * What failed did nothing, unless it had committed before: where in a string of several, or in a block, it failed is
     * not told, so what stands before a COMMIT is taken for done.
     */
    private void fail(SentStatement sent, List<Statement> statements, boolean clear) {
        earlyLocks.take(sent.session());
        if (!clear) {
            add(Changes.unclear(sent, 0), 0);
            return;
        }
        var written = new ArrayList<Change>();
        for (var statement : statements) {
            prepared.doubt(sent.session(), statement);
            written.addAll(touched(sent, prepared.run(sent.session(), statement), 0));
            if (Touches.commits(statement)) {
                written.forEach(change -> add(change, 0));
                written.clear();
            }
        }
    }

    private static List<Change> touched(SentStatement sent, PreparedStatements.Run run, long transaction) {
        if (!run.known()) {
            return List.of(Changes.unclear(sent, transaction));
        }
        return Touches.of(run.statement()).stream()
                .map(touch -> Changes.sent(sent, touch, transaction))
                .toList();
    }

    private void look(SentStatement sent, PreparedStatements.Run run, long place) {
        var by = sent.began().by();
        var values = new ArrayList<>(sent.began().parameters());
        values.addAll(run.values());
        for (var glance : Glances.of(run.statement(), values)) {
            boolean unknown = glance.relation() != null && !known.test(glance.relation());
            if (looks.size() < MOST_LOOKS && !unknown) {
                looks.putIfAbsent(
                        new LookKey(by.database(), glance.what(), glance.relation()),
                        new Look(place, sent.began().at(), by.database(), glance.what(), glance.relation()));
            }
        }
    }

    /** With {@code standard_conforming_strings} off, which anybody may do, such a string ends elsewhere. */
    private static boolean readsTwoWays(Statement statement) {
        return statement.tokens().stream()
                .anyMatch(token -> token.kind() == Token.Kind.STRING
                        && token.text().startsWith("'")
                        && token.text().contains("\\'"));
    }

    private void add(Change change, long part) {
        if (changes.size() < MOST_CHANGES) {
            changes.add(new Pending(change, part));
        } else if (lost == null) {
            lost = "more than " + MOST_CHANGES + " changes were made";
        }
    }

    /** The statements of what was sent; none where the text was cut in the middle of a string. */
    private static List<Statement> statements(Event.Began began) {
        try {
            return Statement.all(began.sql());
        } catch (SqlSyntaxException notWhole) {
            return List.of();
        }
    }
}
