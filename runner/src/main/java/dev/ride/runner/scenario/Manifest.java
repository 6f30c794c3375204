package dev.ride.runner.scenario;

import java.util.List;
import java.util.Map;

/**
 * {@code scenario.yaml}: everything of a scenario that a trainee may read.
 *
 * @param format version of the file format
 * @param ride the oldest {@code ride} that can read it
 * @param level L1 to L5
 * @param brief symptoms as the on-call engineer gets them, never the cause; Markdown
 * @param specification what is declared of the healthy state, where the incident has such a document; Markdown
 * @param database the one database of all tenants, with tenancy by schema
 * @param choose names drawn per variant: a list of values, one is taken; or nested under a name the same for maps
 */
public record Manifest(
        int format,
        String ride,
        String title,
        String topic,
        String level,
        int minutes,
        List<String> tags,
        String brief,
        String specification,
        Tenancy tenancy,
        String database,
        List<Role> roles,
        List<Group> groups,
        List<Statement> application,
        List<Question> questions,
        Settings server,
        Map<String, List<Object>> choose) {

    /** What a tenant is. */
    public enum Tenancy {
        DATABASE,
        SCHEMA
    }

    /**
     * A role that the scenario declares. The one named {@code trainee} is always there, logs in and is never a
     * superuser.
     *
     * @param login whether it is an application's login, handed to the trainee as well
     * @param memberOf predefined roles or roles declared before it
     * @param settings role settings, applied by {@code ride}
     */
    public record Role(
            String name, boolean login, List<String> memberOf, Map<String, String> settings, Integer connections) {}

    /**
     * What {@code ride} sets up as superuser on the scenario's behalf.
     *
     * @param extensions from the allow-list, created in every tenant database
     * @param settings lines of postgresql.conf from an allow-list
     */
    public record Settings(List<String> extensions, Map<String, String> settings) {}
}
