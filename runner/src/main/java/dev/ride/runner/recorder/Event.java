package dev.ride.runner.recorder;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import dev.ride.scoring.evidence.activity.Change;
import java.time.Instant;
import java.util.List;

/** One line of a session's file of events. */
@JsonSubTypes({
    @JsonSubTypes.Type(value = Event.Connected.class, name = "connected"),
    @JsonSubTypes.Type(value = Event.Disconnected.class, name = "disconnected"),
    @JsonSubTypes.Type(value = Event.Began.class, name = "began"),
    @JsonSubTypes.Type(value = Event.Finished.class, name = "finished"),
    @JsonSubTypes.Type(value = Event.Failed.class, name = "failed"),
    @JsonSubTypes.Type(value = Event.Observed.class, name = "observed"),
    @JsonSubTypes.Type(value = Event.Opened.class, name = "opened"),
    @JsonSubTypes.Type(value = Event.Ignored.class, name = "ignored"),
    @JsonSubTypes.Type(value = Event.Lost.class, name = "lost"),
})
public sealed interface Event {
    /** What the server's log tells of a connection. */
    sealed interface FromServer extends Event {
        Instant at();

        Origin by();
    }

    record Connected(Instant at, Origin by) implements FromServer {}

    record Disconnected(Instant at, Origin by) implements FromServer {}

    /**
     * The server took up a statement, or a string of several.
     *
     * @param parameters values bound to it
     * @param cut whether the text is longer than is kept
     */
    record Began(Instant at, Origin by, String sql, List<String> parameters, boolean cut) implements FromServer {
        public Began {
            parameters = parameters == null ? List.of() : List.copyOf(parameters);
        }
    }

    /**
     * What began last on that connection succeeded.
     *
     * @param transaction the transaction that is still open, 0 for none
     */
    record Finished(Instant at, Origin by, long transaction) implements FromServer {}

    /**
     * What began last on that connection failed.
     *
     * @param sql the statement as far as it is kept: one that cannot be parsed never began
     */
    record Failed(Instant at, Origin by, String sqlstate, String message, String sql) implements FromServer {}

    /**
     * An event trigger fired.
     *
     * @param transaction the whole transaction, 0 for none
     * @param innermost the part of it that is undone by itself or stands with it
     */
    record Observed(
            Instant at,
            Origin by,
            String trigger,
            String tag,
            long transaction,
            long innermost,
            List<Change.Lock> locks,
            List<Thing> objects)
            implements FromServer {
        public Observed {
            locks = locks == null ? List.of() : List.copyOf(locks);
            objects = objects == null ? List.of() : List.copyOf(objects);
        }
    }

    /**
     * An object that an event trigger tells of.
     *
     * @param type as the server calls it; {@code privileges} for a relation whose privileges were changed
     * @param names its name and those of what it lives in, from the outside
     * @param relation schema and name of the relation that it is or belongs to
     * @param checked whether a rule was held against all rows of the table
     */
    record Thing(
            String type,
            String tag,
            List<String> names,
            List<String> relation,
            Boolean rowSecurity,
            Boolean checked,
            String owner,
            List<String> acl) {}

    /**
     * The sandbox is as it is found, for the first time or again: what was done before is over.
     *
     * @param firstTransaction the first that anybody can begin from now on
     */
    record Opened(Instant at, long firstTransaction) implements Event {}

    /** What comes from this connection is none of the trainee's. */
    record Ignored(String session) implements Event {}

    /** From here on not everything is known. */
    record Lost(Instant at, String why) implements Event {}
}
