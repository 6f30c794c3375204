package dev.ride.scoring.evidence;

import java.util.Comparator;

/**
 * How well the rows of a table, as they were found, are kept in a table of the trainee's.
 *
 * @param of the table whose rows are looked for
 * @param table the table that holds most of them; null where no table could
 * @param missing how many of the rows it lacks
 */
public record BackupState(String of, String table, long missing) {
    static final Comparator<BackupState> ORDER = Comparator.comparing(BackupState::of);
}
