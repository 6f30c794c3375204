package dev.ride.scoring.sql;

/** One thing that psql would do with a script: send a statement, or obey a backslash command. */
public sealed interface ScriptItem permits Statement, MetaCommand {
    /** The line on which it begins, from 1. */
    int line();
}
