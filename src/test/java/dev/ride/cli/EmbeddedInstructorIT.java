package dev.ride.cli;

class EmbeddedInstructorIT extends InstructorContract {
    EmbeddedInstructorIT() {
        super("embedded");
    }
}
