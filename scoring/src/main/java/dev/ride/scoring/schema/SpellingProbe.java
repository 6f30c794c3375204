package dev.ride.scoring.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The statements that make one object again around one of its expressions, on stand-ins for everything else. */
record SpellingProbe(Identity identity, String attribute, String text) {

    /** What must not be there before the object is made again: itself, when the world would have it. */
    Identity replaced() {
        return switch (identity.kind()) {
            case VIEW, MATERIALIZED_VIEW, DOMAIN, FUNCTION, PROCEDURE, TABLE -> identity;
            default -> null;
        };
    }

    /** The relation or domain that the object stands on, or null. */
    Identity on(ScratchWorld world) {
        return switch (identity.kind()) {
            case COLUMN, VIEW_COLUMN, CONSTRAINT, DOMAIN_CONSTRAINT, INDEX, TRIGGER, RULE, POLICY, STATISTICS ->
                world.fact(identity).parent();
            default -> null;
        };
    }

    /** Where it is made: nothing that it names need be there too. */
    Optional<String> schema() {
        return identity.kind() == Kind.PUBLICATION
                ? Optional.empty()
                : Optional.of(identity.path().get(0));
    }

    /** All that names what must be there. */
    String names() {
        return identity.kind() == Kind.PUBLICATION ? attribute + text : text;
    }

    /** Whether that is known there; a snapshot on disk may hold a part only. */
    boolean standsIn(ScratchWorld world) {
        var on = on(world);
        return on == null || world.fact(on) != null;
    }

    List<String> statements(ScratchWorld world) {
        var fact = world.fact(identity);
        var attributes = world.attributes(fact);
        var name = Identifiers.always(identity.simpleName());
        var on = on(world);
        var relation = on == null ? null : ScratchWorld.qualified(on);
        return switch (identity.kind()) {
            case COLUMN, VIEW_COLUMN -> column(relation, name, attributes);
            case CONSTRAINT -> List.of("alter table " + relation + " add constraint " + name + " " + text);
            case DOMAIN_CONSTRAINT -> List.of("alter domain " + relation + " add constraint " + name + " " + text);
            case INDEX -> List.of(index(relation, name, attributes));
            case TRIGGER ->
                List.of("create " + (attributes.containsKey("constraint") ? "constraint " : "") + "trigger " + name
                        + " " + text.replace(TABLE_MARK, relation));
            case RULE -> List.of("create rule " + name + " as " + text);
            case POLICY ->
                List.of("create policy " + name + " on " + relation + " "
                        + (attribute.equals("using") ? "using (" : "with check (") + text + ")");
            case STATISTICS ->
                List.of("create statistics " + ScratchWorld.qualified(identity) + " on " + text + " from " + relation);
            case VIEW -> List.of("create view " + ScratchWorld.qualified(identity) + " as " + text);
            case MATERIALIZED_VIEW ->
                List.of("create materialized view " + ScratchWorld.qualified(identity) + " as " + text
                        + " with no data");
            case DOMAIN ->
                List.of("create domain " + ScratchWorld.qualified(identity) + " as " + attributes.get("type")
                        + " default " + text);
            case TABLE ->
                List.of("create table " + ScratchWorld.qualified(identity) + " (" + world.columns(fact)
                        + ") partition by " + text);
            case FUNCTION, PROCEDURE -> List.of(routine(attributes));
            case PUBLICATION -> List.of(publication(name));
            default -> List.of();
        };
    }

    /** Stands for the table in a trigger's definition, since a partition's trigger differs from its origin's in that. */
    static final String TABLE_MARK = "{table}";

    private List<String> column(String relation, String name, Map<String, String> attributes) {
        if (attribute.equals("default")) {
            return List.of("alter table " + relation + " alter column " + name + " set default " + text);
        }
        int end = text.indexOf(' ');
        return List.of(
                "alter table " + relation + " drop column " + name,
                "alter table " + relation + " add column " + name + " " + attributes.get("type")
                        + " generated always as (" + text.substring(end + 1) + ") " + text.substring(0, end));
    }

    private String index(String relation, String name, Map<String, String> attributes) {
        boolean keys = attribute.equals("keys");
        return "create index " + name + " on " + relation + " using " + attributes.get("method") + " ("
                + (keys ? text : attributes.get("keys")) + ")" + (keys ? "" : " where " + text);
    }

    private String routine(Map<String, String> attributes) {
        boolean body = attribute.equals("sql body");
        return "create " + identity.kind().words() + " " + ScratchWorld.qualified(identity) + "("
                + (body ? attributes.getOrDefault("arguments", "") : text) + ")"
                + (identity.kind() == Kind.FUNCTION ? " returns " + attributes.get("result") : "")
                + (body ? " language sql " + text : " language plpgsql as 'begin return; end'");
    }

    private String publication(String name) {
        var published = Expressions.Published.of(text);
        return "create publication " + name + " for " + attribute + published.columns() + " where (" + published.where()
                + ")";
    }
}
