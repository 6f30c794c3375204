package dev.ride.runner.recorder;

/**
 * Which connection something came from, as the server knows it.
 *
 * @param session the server's own id of the connection, unique as long as the server lives
 * @param role who logged in, whatever SET ROLE said later
 * @param application what the client calls itself: may say anything
 */
public record Origin(String session, String role, String database, String application) {}
