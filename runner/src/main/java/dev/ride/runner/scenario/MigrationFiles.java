package dev.ride.runner.scenario;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds a group's migrations among a scenario's SQL files: {@code <folder>/<version>.sql}, in name order. */
final class MigrationFiles {
    private static final String ENDING = ".sql";

    private MigrationFiles() {}

    static SortedMap<String, String> of(Group group, Map<String, String> sql) {
        var migrations = new TreeMap<String, String>();
        if (group.migrations() == null) {
            return migrations;
        }
        var folder = group.migrations().replaceAll("/+$", "") + "/";
        sql.forEach((file, text) -> {
            if (file.startsWith(folder) && file.indexOf('/', folder.length()) < 0) {
                migrations.put(file.substring(folder.length(), file.length() - ENDING.length()), text);
            }
        });
        return Collections.unmodifiableSortedMap(migrations);
    }
}
