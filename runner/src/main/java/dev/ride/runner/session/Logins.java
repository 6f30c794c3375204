package dev.ride.runner.session;

import dev.ride.runner.sandbox.Login;
import dev.ride.runner.sandbox.recipe.Roles;
import dev.ride.runner.scenario.Scenario;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Who may log in to one sandbox, beside its superuser.
 *
 * @param applications handed to the trainee as well
 * @param scorer never handed to anybody
 */
public record Logins(Login trainee, List<Login> applications, Login scorer) {
    public Logins {
        applications = List.copyOf(applications);
    }

    /** The scenario's logins with passwords that nobody had before. */
    public static Logins fresh(Scenario scenario) {
        var all = new Roles(scenario.manifest())
                .logins().stream().map(Login::fresh).toList();
        var last = all.size() - 1;
        return new Logins(all.get(0), all.subList(1, last), all.get(last));
    }

    /** The same roles with passwords that nobody had before. */
    public Logins renewed() {
        return new Logins(
                Login.fresh(trainee.user()),
                applications.stream().map(login -> Login.fresh(login.user())).toList(),
                Login.fresh(scorer.user()));
    }

    List<Login> all() {
        return Stream.concat(trainees(), Stream.of(scorer)).toList();
    }

    /** The trainee's own first. */
    public Stream<Login> trainees() {
        return Stream.concat(Stream.of(trainee), applications.stream());
    }

    /** The roles whose doings count as the trainee's. */
    Set<String> recorded() {
        return trainees().map(Login::user).collect(TreeSet::new, Set::add, Set::addAll);
    }

    Map<String, Login> byRole() {
        var logins = new TreeMap<String, Login>();
        trainees().forEach(login -> logins.put(login.user(), login));
        return logins;
    }
}
