package dev.ride.runner.recorder.collector;

/** A transaction of the trainee's that is not over. */
public record OpenTransaction(int pid, String database, String role, String application) {}
