package dev.ride.runner.scenario;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Map;

/** {@code scenario.yaml}: everything of a scenario that a trainee may read. */
public record Manifest(
        @JsonProperty(required = true) @JsonPropertyDescription("Version of the file format: 1.")
        int format,

        @JsonProperty(required = true) @JsonPropertyDescription("The oldest `ride` that can read it, in quotes.")
        String ride,

        @JsonProperty(required = true) @JsonPropertyDescription("One line, without the cause.")
        String title,

        @JsonProperty(required = true)
        @JsonPropertyDescription("The field it belongs to, such as Migrations & Releases.")
        String topic,

        @JsonProperty(required = true) @JsonPropertyDescription("How hard it is, from L1 to L5.")
        String level,

        @JsonProperty(required = true) @JsonPropertyDescription("How long a practised engineer needs.")
        int minutes,

        @JsonPropertyDescription("Words to find it by.") List<String> tags,

        @JsonProperty(required = true)
        @JsonPropertyDescription(
                "The symptoms as the on-call engineer gets them, never the cause. Markdown. A line that holds `ERROR:` is an error text, which may name what it must.")
        String brief,

        @JsonPropertyDescription(
                "What is declared of the healthy state, where the incident has such a document; `ride postgres show` prints it. Markdown.")
        String specification,

        @JsonPropertyDescription("What a tenant is.") Tenancy tenancy,

        @JsonPropertyDescription("With tenancy by schema: the one database of all tenants.")
        String database,

        @JsonPropertyDescription(
                "The roles besides `ride`'s own. `trainee` is always there; name it to give it something.")
        List<Role> roles,

        @JsonProperty(required = true)
        @JsonPropertyDescription(
                "Tenants that share a baseline, migrations, a ledger or none. One group is the usual case.")
        List<Group> groups,

        @JsonPropertyDescription("What the application runs; played for the trainee, replayed for the score.")
        List<Statement> application,

        @JsonPropertyDescription("What the diagnosis asks. The accepted answers are in rubric.yaml.")
        List<Question> questions,

        @JsonPropertyDescription("What `ride` sets up on the server, which needs a superuser.")
        Settings server,

        @JsonPropertyDescription("How many hints there are, where they are not three.")
        Integer hints,

        @JsonPropertyDescription(
                "Names drawn per variant: a list of values, of which one is taken and written `${name}`, or a list of mappings, of which one is taken and written `${name.key}`. Variant 0, the default, takes the first of each.")
        Map<String, List<Object>> choose) {

    public Manifest {
        tags = Given.list(tags);
        tenancy = tenancy == null ? Tenancy.DATABASE : tenancy;
        roles = Given.list(roles);
        groups = Given.list(groups);
        application = Given.list(application);
        questions = Given.list(questions);
        server = server == null ? new Settings(List.of(), Map.of()) : server;
        hints = hints == null ? 3 : hints;
        choose = Given.map(choose);
    }

    /** All tenants of all groups, in the order of the manifest. */
    public List<String> tenants() {
        return groups.stream().flatMap(group -> group.tenants().stream()).toList();
    }

    /** The names of its databases, in the order of the tenants. */
    public List<String> databases() {
        return tenants().stream().map(this::databaseOf).distinct().toList();
    }

    /** The settings of the role of that name; none of one that is not declared. */
    public Map<String, String> settingsOf(String role) {
        return roles.stream()
                .filter(candidate -> candidate.name().equals(role))
                .findFirst()
                .map(Role::settings)
                .orElse(Map.of());
    }

    /** The database in which the tenant is found. */
    public String databaseOf(String tenant) {
        return tenancy == Tenancy.SCHEMA ? database : tenant;
    }

    /** The schema that the tenant is; null where it is a database. */
    public String schemaOf(String tenant) {
        return tenancy == Tenancy.SCHEMA ? tenant : null;
    }

    /** What a tenant is. */
    public enum Tenancy {
        @JsonPropertyDescription("A database of its own; unless said otherwise.")
        DATABASE,
        @JsonPropertyDescription("A schema of the one `database`.")
        SCHEMA
    }

    /** A role that the scenario declares; none is ever a superuser. */
    public record Role(
            @JsonProperty(required = true) String name,

            @JsonPropertyDescription("Whether it is an application's login, which the trainee gets as well.")
            boolean login,

            @JsonPropertyDescription("Predefined roles, or roles declared before it.")
            List<String> memberOf,

            @JsonPropertyDescription(
                    "Settings of the role, as ALTER ROLE … SET would make them. Where its statements are played, time limits are shorter.")
            Map<String, String> settings,

            @JsonPropertyDescription("How many connections it may hold at once.")
            Integer connections) {
        public Role {
            memberOf = Given.list(memberOf);
            settings = Given.map(settings);
        }
    }

    /** What {@code ride} sets up as superuser on the scenario's behalf. */
    public record Settings(
            @JsonPropertyDescription("Extensions created in every tenant database; from an allow-list.")
            List<String> extensions,

            @JsonPropertyDescription("Lines of postgresql.conf; from an allow-list.")
            Map<String, String> settings) {
        public Settings {
            extensions = Given.list(extensions);
            settings = Given.map(settings);
        }
    }
}
