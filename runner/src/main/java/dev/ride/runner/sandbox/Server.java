package dev.ride.runner.sandbox;

/** A running server and the login of its superuser, as an engine hands it to whoever cooks or opens a sandbox. */
public record Server(Address address, Login superuser) {}
