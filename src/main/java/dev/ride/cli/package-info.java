/**
 * The command line put together: the tree of commands, the one place where exceptions become messages, and {@code main}.
 * Commands are in {@code command}, how they are declared in {@code syntax}, what they print in {@code view}, the world
 * outside in {@code terminal}; nothing below the command line knows it.
 */
package dev.ride.cli;
