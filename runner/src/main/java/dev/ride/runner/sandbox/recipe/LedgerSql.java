package dev.ride.runner.sandbox.recipe;

import dev.ride.runner.ground.Quoted;
import dev.ride.runner.scenario.Group.Ledger;
import java.util.ArrayList;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The statements that read and write a ledger. */
record LedgerSql(Ledger ledger) {
    private static final String TIME = "$time";
    private static final String VERSION = "$version";

    /** Records one version, and in a ledger of the newest only that one. */
    String record(String version) {
        var columns = new ArrayList<String>();
        var values = new ArrayList<String>();
        columns.add(ledger.version());
        values.add(version);
        new TreeMap<>(ledger.columns()).forEach((column, value) -> {
            columns.add(column);
            values.add(filled(value, version));
        });
        var insert = "INSERT INTO " + Quoted.qualified(ledger.table())
                + columns.stream().map(Quoted::name).collect(Collectors.joining(", ", " (", ")"))
                + values.stream().map(Quoted::literal).collect(Collectors.joining(", ", " VALUES (", ")"));
        return ledger.mode() == Ledger.Mode.HEAD
                ? "DELETE FROM " + Quoted.qualified(ledger.table()) + ";\n" + insert
                : insert;
    }

    private String filled(String value, String version) {
        var time = ledger.times().get(version);
        return (time == null ? value : value.replace(TIME, time.toString())).replace(VERSION, version);
    }

    String versions() {
        return "SELECT " + Quoted.name(ledger.version()) + " FROM " + Quoted.qualified(ledger.table());
    }
}
