package dev.ride.scoring.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Settles whether expressions that differ in their text are one expression in two spellings, as PostgreSQL prints
 * {@code varchar IN (…)} before and after a dump: both are made again once in a scratch database and compared as the
 * server prints them then.
 */
public final class SpellingCheck {
    private static final String LIMITS = "set local statement_timeout = '5s'; set local lock_timeout = '1s';"
            + " set local check_function_bodies = off";

    private record Question(SpellingProbe probe, List<String> world, List<String> statements) {}

    private final Connection scratch;
    private final Map<Question, Optional<String>> answers = new HashMap<>();

    /**
     * @param scratch a connection to an empty database of the same major version, outside a transaction, as a role that
     *     owns this database and has no other right
     */
    public SpellingCheck(Connection scratch) throws SQLException {
        this.scratch = scratch;
        try (var statement = scratch.createStatement();
                var row = statement.executeQuery(
                        "select rolsuper from pg_catalog.pg_roles where rolname = current_user")) {
            if (row.next() && row.getBoolean(1)) {
                throw new IllegalArgumentException(
                        "Expressions of others are made again here: the scratch connection must not be a superuser's");
            }
        }
    }

    /**
     * The actual snapshot, in which every expression that is the reference's in another spelling has the reference's,
     * and every other whose difference could be put to the server is noted as settled.
     */
    public Snapshot settle(Snapshot reference, Snapshot actual) throws SQLException {
        return settle(reference, actual, Scope.EVERYTHING);
    }

    /** The same for what is in scope alone, since every question costs time. */
    public Snapshot settle(Snapshot reference, Snapshot actual, Scope scope) throws SQLException {
        var known = reference.byIdentity();
        var facts = new TreeMap<>(actual.byIdentity());
        var settled = new TreeSet<>(
                Comparator.comparing(Snapshot.Settled::identity).thenComparing(Snapshot.Settled::attribute));
        settled.addAll(actual.settled());
        var worlds = Map.of(
                true, new ScratchWorld(NeutralSchema.readable(reference)),
                false, new ScratchWorld(NeutralSchema.readable(actual)));
        for (var difference : SchemaComparison.compare(reference, actual, Strictness.STRICT, scope)) {
            if (!difference.unverified()) {
                continue;
            }
            var expected = printedAgain(worlds.get(true), difference, difference.expected());
            var found = printedAgain(worlds.get(false), difference, difference.actual());
            if (expected.isEmpty() || found.isEmpty()) {
                continue;
            }
            if (expected.equals(found)) {
                facts.computeIfPresent(
                        spelledAt(difference.identity(), difference.attribute(), known, facts),
                        (identity, fact) -> respelled(fact, known.get(identity), difference.attribute()));
            } else {
                settled.add(new Snapshot.Settled(difference.identity(), difference.attribute()));
            }
        }
        return new Snapshot(
                actual.format(),
                actual.serverVersion(),
                actual.database(),
                actual.schema(),
                new ArrayList<>(facts.values()),
                actual.notCompared(),
                new ArrayList<>(settled));
    }

    /** Where both have their text from: an origin that a scope left out, for what is inherited unchanged. */
    private static Identity spelledAt(
            Identity identity, String attribute, Map<Identity, Fact> reference, Map<Identity, Fact> actual) {
        var known = reference.get(identity);
        var found = actual.get(identity);
        boolean inherited = found.origin() != null
                && known.attribute(attribute).isEmpty()
                && found.attribute(attribute).isEmpty()
                && reference.containsKey(found.origin())
                && actual.containsKey(found.origin());
        return inherited ? spelledAt(found.origin(), attribute, reference, actual) : identity;
    }

    private static Fact respelled(Fact fact, Fact reference, String attribute) {
        var attributes = new TreeMap<>(fact.attributes());
        attributes.remove(attribute);
        reference.attribute(attribute).ifPresent(text -> attributes.put(attribute, text));
        return new Fact(fact.identity(), fact.parent(), fact.origin(), attributes);
    }

    private Optional<String> printedAgain(ScratchWorld world, Difference difference, String text) throws SQLException {
        var readable = NeutralSchema.readable(text);
        var probe = new SpellingProbe(NeutralSchema.readable(difference.identity()), difference.attribute(), readable);
        if (!probe.standsIn(world)) {
            return Optional.empty();
        }
        var question = new Question(probe, world.statements(probe), probe.statements(world));
        var known = answers.get(question);
        if (known != null) {
            return known;
        }
        var answer = ask(question);
        answers.put(question, answer);
        return answer;
    }

    /** Empty when the server cannot make it: a type of an extension, say, that the scratch database has not. */
    private Optional<String> ask(Question question) throws SQLException {
        scratch.setAutoCommit(false);
        try {
            var transaction = ReadTransaction.pinned(scratch);
            execute(LIMITS);
            makeAll(question.world());
            for (var statement : question.statements()) {
                if (!made(statement)) {
                    return Optional.empty();
                }
            }
            var identity = question.probe().identity();
            return Optional.ofNullable(SchemaReader.read(transaction, ReadOptions.ALL)
                            .byIdentity()
                            .get(identity))
                    .flatMap(fact -> fact.attribute(question.probe().attribute()));
        } finally {
            scratch.rollback();
            scratch.setAutoCommit(true);
        }
    }

    /** Makes what can be made, in as many rounds as one thing waits for another. */
    private void makeAll(List<String> statements) throws SQLException {
        var waiting = new ArrayList<>(statements);
        int before;
        do {
            before = waiting.size();
            var failed = new ArrayList<String>();
            for (var statement : waiting) {
                if (!made(statement)) {
                    failed.add(statement);
                }
            }
            waiting = failed;
        } while (!waiting.isEmpty() && waiting.size() < before);
    }

    private boolean made(String statement) throws SQLException {
        var before = scratch.setSavepoint();
        try {
            execute(statement);
            scratch.releaseSavepoint(before);
            return true;
        } catch (SQLException refused) {
            if (scratch.isClosed()) {
                throw refused;
            }
            scratch.rollback(before);
            return false;
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = scratch.createStatement()) {
            // texts of others may hold what looks like a JDBC escape
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }
}
