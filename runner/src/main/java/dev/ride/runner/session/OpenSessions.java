package dev.ride.runner.session;

import dev.ride.runner.ground.RideException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The sessions that are open, one of which is meant: by its name, by a beginning that no other name has, or as the only one. */
record OpenSessions(List<Session> all) {
    Session theOne(Optional<String> name) {
        var meant = name.map(this::called).orElse(all);
        if (meant.size() == 1) {
            return meant.get(0);
        }
        if (all.isEmpty()) {
            throw RideException.badInput(
                    "No sandbox is running.", "Start one: ride postgres start <scenario>; see ride postgres list.");
        }
        if (meant.isEmpty()) {
            throw RideException.badInput(
                    "There is no sandbox named '" + name.orElseThrow() + "'.", "Running: " + names(all) + ".");
        }
        throw RideException.badInput(
                "Several sandboxes are running: " + names(meant) + ".", "Say which one: --name NAME.");
    }

    /** The one of that name, or else all whose names begin so. */
    List<Session> called(String typed) {
        var named = all.stream().filter(session -> session.name().equals(typed)).toList();
        return named.isEmpty() && !typed.isEmpty()
                ? all.stream()
                        .filter(session -> session.name().startsWith(typed))
                        .toList()
                : named;
    }

    private static String names(List<Session> sessions) {
        return sessions.stream().map(Session::name).collect(Collectors.joining(", "));
    }
}
