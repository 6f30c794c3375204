package dev.ride.cli;

class EmbeddedRestartIT extends RestartContract {
    EmbeddedRestartIT() {
        super("embedded");
    }
}
