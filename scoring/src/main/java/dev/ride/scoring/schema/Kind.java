package dev.ride.scoring.schema;

import java.util.Locale;
import java.util.Set;

/**
 * The kinds of objects that are read and compared. What the comparison must know of a kind stands here, so that the
 * comparison itself knows none.
 */
public enum Kind {
    DATABASE,
    ROLE(Presence.TOLD_BY_OTHERS),
    SCHEMA,
    EXTENSION,
    LANGUAGE,
    ACCESS_METHOD,
    TABLE,
    FOREIGN_TABLE,
    VIEW,
    MATERIALIZED_VIEW,
    COLUMN(Presence.OWN, "position"),
    /** A view's definition names its columns, so only what can be set on one alone is compared. */
    VIEW_COLUMN(Presence.TOLD_BY_OTHERS, "position", "type"),
    CONSTRAINT,
    INDEX,
    SEQUENCE(Presence.OWN, "last value"),
    FUNCTION,
    PROCEDURE,
    AGGREGATE,
    TRIGGER,
    RULE,
    POLICY,
    EVENT_TRIGGER,
    ENUM,
    DOMAIN,
    DOMAIN_CONSTRAINT,
    COMPOSITE_TYPE,
    TYPE_ATTRIBUTE,
    RANGE,
    BASE_TYPE,
    CAST,
    OPERATOR,
    OPERATOR_CLASS,
    OPERATOR_FAMILY,
    COLLATION,
    CONVERSION,
    TRANSFORM,
    TEXT_SEARCH_CONFIGURATION,
    TEXT_SEARCH_DICTIONARY,
    TEXT_SEARCH_PARSER,
    TEXT_SEARCH_TEMPLATE,
    STATISTICS,
    FOREIGN_DATA_WRAPPER,
    SERVER,
    USER_MAPPING,
    PUBLICATION,
    SUBSCRIPTION,
    DEFAULT_PRIVILEGES,
    LARGE_OBJECT;

    /** Whether a missing or extra object of a kind is a finding, or follows from findings on other objects. */
    enum Presence {
        OWN,
        TOLD_BY_OTHERS
    }

    private final Presence presence;
    private final Set<String> informational;

    Kind() {
        this(Presence.OWN);
    }

    Kind(Presence presence, String... informational) {
        this.presence = presence;
        this.informational = Set.of(informational);
    }

    /** The kind in words, as messages say it. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    boolean presenceCounts() {
        return presence == Presence.OWN;
    }

    /** Whether the attribute is read for other uses and is no difference by itself. */
    boolean isInformational(String attribute) {
        return informational.contains(attribute);
    }
}
