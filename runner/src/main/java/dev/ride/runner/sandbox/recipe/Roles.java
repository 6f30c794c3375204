package dev.ride.runner.sandbox.recipe;

import dev.ride.runner.ground.Quoted;
import dev.ride.runner.sandbox.Login;
import dev.ride.runner.scenario.Manifest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The roles of a scenario's sandbox: the scorer, the trainee, and those that the scenario declares. */
public final class Roles {
    public static final String TRAINEE = "trainee";
    public static final String SCORER = "ride_scorer";

    private static final int CONNECTIONS = 20;

    /** Slots for it are kept free, so that a trainee who takes all others cannot keep it out. */
    private static final String CREATE_SCORER =
            "CREATE ROLE %s LOGIN BYPASSRLS IN ROLE pg_read_all_data, pg_read_all_stats, pg_use_reserved_connections";

    /** Its long questions to every tenant are of no use in the log, which would be most of it. */
    private static final String SILENCE_SCORER =
            "ALTER ROLE %1$s SET log_statement = none;\nALTER ROLE %1$s SET log_duration = off";

    private final List<Manifest.Role> declared;

    public Roles(Manifest manifest) {
        this.declared = manifest.roles();
    }

    /** Who logs in to a finished sandbox: the trainee first, the applications' logins, the scorer last. */
    public List<String> logins() {
        return Stream.of(
                        Stream.of(TRAINEE),
                        declared.stream().filter(Roles::isApplication).map(Manifest.Role::name),
                        Stream.of(SCORER))
                .flatMap(names -> names)
                .toList();
    }

    private static boolean isApplication(Manifest.Role role) {
        return role.login() && !role.name().equals(TRAINEE);
    }

    private Stream<Manifest.Role> all() {
        var trainee = new Manifest.Role(TRAINEE, true, List.of(), Map.of(), null);
        var known = declared.stream().anyMatch(role -> role.name().equals(TRAINEE));
        return known ? declared.stream() : Stream.concat(Stream.of(trainee), declared.stream());
    }

    /** Fresh logins for baking, where every role logs in, since nothing of a pack runs as another role. */
    Map<String, Login> forBaking() {
        var logins = new LinkedHashMap<String, Login>();
        Stream.concat(all().map(Manifest.Role::name), Stream.of(SCORER))
                .forEach(name -> logins.put(name, Login.fresh(name)));
        return logins;
    }

    String creation(Map<String, Login> logins) {
        var sql = new ArrayList<String>();
        sql.add(CREATE_SCORER.formatted(Quoted.name(SCORER)) + password(logins.get(SCORER)));
        sql.add(SILENCE_SCORER.formatted(Quoted.name(SCORER)));
        all().forEach(role -> sql.add(creation(role) + password(logins.get(role.name()))));
        return String.join(";\n", sql);
    }

    private static String password(Login login) {
        return " PASSWORD " + Quoted.literal(login.password());
    }

    private static String creation(Manifest.Role role) {
        var groups = role.memberOf().stream().map(Quoted::name).collect(Collectors.joining(", "));
        return "CREATE ROLE " + Quoted.name(role.name()) + " LOGIN" + (groups.isEmpty() ? "" : " IN ROLE " + groups);
    }

    /** What would be in the way of baking: how often a role may connect, its settings, and that some do not log in. */
    String completion() {
        var sql = new ArrayList<String>();
        all().forEach(role -> {
            var name = Quoted.name(role.name());
            var limit = role.connections() == null ? CONNECTIONS : role.connections();
            sql.add("ALTER ROLE " + name + " CONNECTION LIMIT " + limit);
            role.settings()
                    .forEach((setting, value) ->
                            sql.add("ALTER ROLE " + name + " SET " + Quoted.setting(setting, value)));
            if (!logins().contains(role.name())) {
                sql.add("ALTER ROLE " + name + " NOLOGIN");
            }
        });
        return String.join(";\n", sql);
    }

    /** Takes the completion back, so that baking can go on. */
    String reopening() {
        return all().map(role -> Quoted.name(role.name()))
                .map(name -> "ALTER ROLE " + name + " RESET ALL;\nALTER ROLE " + name + " LOGIN CONNECTION LIMIT -1")
                .collect(Collectors.joining(";\n"));
    }
}
