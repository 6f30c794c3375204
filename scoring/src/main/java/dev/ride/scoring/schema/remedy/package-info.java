/**
 * SQL that mends a difference, where it is safe to say, and else why not. What must be known of a kind for that stands
 * here; the comparison knows none of it. Knows the schema's facts and the lexer alone, and reaches no server.
 */
package dev.ride.scoring.schema.remedy;
