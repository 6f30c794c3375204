package dev.ride.runner.drift;

import dev.ride.runner.ground.RideException;
import dev.ride.scoring.schema.Identifiers;
import dev.ride.scoring.schema.ReadOptions;
import dev.ride.scoring.schema.ReadTransaction;
import dev.ride.scoring.schema.SchemaReader;
import dev.ride.scoring.schema.Snapshot;
import dev.ride.scoring.schema.UnsupportedServerException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Compares schemas of one database with one of them, in one pass over its catalog. */
record SiblingSchemas(ReadOptions options, LedgerReader ledgers, Misspellings misspellings, ReportMaker reportMaker) {
    void check(DatabaseUrl url, String referenceSchema, String pattern, Consumer<TargetReport> reports) {
        refuseOthers(referenceSchema);
        try (var connection = TargetReader.readOnly(url.openForPortions())) {
            TargetReader.transaction(connection, within -> check(within, referenceSchema, pattern, reports));
        } catch (SQLException | UnsupportedServerException e) {
            throw TargetReader.unread(url.toString(), e);
        }
    }

    /** What names another schema would match in none of the pairs, and so make everybody agree. */
    private void refuseOthers(String referenceSchema) {
        if (!options.schemas().isEmpty()) {
            throw RideException.badInput(
                    "--only schema:… does not go with --reference-schema.",
                    "Choose the schemas with --schemas PATTERN.");
        }
        var own = Identifiers.quoted(referenceSchema) + ".";
        options.tables().stream()
                .filter(table -> !table.startsWith(own))
                .findFirst()
                .ifPresent(table -> {
                    throw RideException.badInput(
                            "The table " + table + " is not in the reference schema " + referenceSchema + ".",
                            "Name it as " + own + "… for all of the schemas.");
                });
    }

    private Reference check(
            ReadTransaction within, String referenceSchema, String pattern, Consumer<TargetReport> reports)
            throws SQLException {
        var schemas = Schemas.matching(within.connection(), pattern, referenceSchema);
        var bySchema = ledgers.readBySchema(within.connection());
        var reference = reference(within, referenceSchema, Optional.ofNullable(bySchema.get(referenceSchema)));
        SchemaReader.readSchemas(
                within,
                schemas,
                options,
                snapshot -> reports.accept(
                        report(reference, snapshot, Optional.ofNullable(bySchema.get(snapshot.schema())))));
        return reference;
    }

    private Reference reference(ReadTransaction within, String schema, Optional<Ledger> ledger) throws SQLException {
        var found = new ArrayList<Snapshot>();
        SchemaReader.readSchemas(within, List.of(schema), options, found::add);
        if (found.isEmpty()) {
            throw RideException.badInput(
                    "There is no schema " + DatabaseUrl.quoted(schema) + " to be the reference.",
                    "Name one that is there; \\dn in psql lists them.");
        }
        var snapshot = found.get(0);
        misspellings.noteUnknown(
                schema, options.filter().inSchemas(Set.of(schema)).unknownIn(snapshot));
        misspellings.refuseMissing(schema, ledger);
        return new Reference(schema, snapshot, ledger);
    }

    private TargetReport report(Reference reference, Snapshot schema, Optional<Ledger> ledger) {
        var filter = options.filter().inSchemas(Set.of(reference.name(), schema.schema()));
        try {
            return reportMaker.report(reference, schema.schema(), schema, ledger, filter);
        } catch (RuntimeException e) {
            return new TargetReport.Failed(schema.schema(), e);
        }
    }
}
