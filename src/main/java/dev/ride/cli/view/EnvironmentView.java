package dev.ride.cli.view;

import dev.ride.cli.terminal.Output;
import dev.ride.runner.machine.LibpqVariables;
import dev.ride.runner.sandbox.Login;
import dev.ride.runner.session.Place;
import java.util.LinkedHashMap;
import java.util.Map;

/** One connection to a sandbox, in the forms that libpq takes. */
public record EnvironmentView(Place place, Login login, String database) {
    public Map<String, String> variables() {
        var variables = new LinkedHashMap<String, String>();
        variables.put("PGHOST", place.address().host());
        variables.put("PGPORT", Integer.toString(place.address().port()));
        variables.put("PGUSER", login.user());
        variables.put("PGPASSWORD", login.password());
        variables.put("PGDATABASE", database);
        return variables;
    }

    public void exports(Output output) {
        output.line("unset " + String.join(" ", LibpqVariables.MISLEADING));
        variables().forEach((name, value) -> output.line("export " + name + "=" + quoted(value)));
    }

    public void service(Output output) {
        output.line("[" + place.sandbox() + "]");
        variables().forEach((name, value) -> output.line(serviceKey(name) + "=" + value));
    }

    private static String serviceKey(String variable) {
        return switch (variable) {
            case "PGHOST" -> "host";
            case "PGPORT" -> "port";
            case "PGUSER" -> "user";
            case "PGPASSWORD" -> "password";
            case "PGDATABASE" -> "dbname";
            default -> throw new IllegalArgumentException(variable);
        };
    }

    private static String quoted(String value) {
        return "'" + value.replace("'", "'\\''") + "'";
    }
}
