package dev.ride.scoring.schema;

import java.util.Locale;
import java.util.Set;

/**
 * The kinds of objects that are read and compared. What the comparison must know of a kind stands here, so that the
 * comparison itself knows none.
 */
public enum Kind {
    DATABASE,
    /** Read for what owns, is granted or is set something; that it is named there is the other object's finding. */
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
    VIEW_COLUMN(Presence.TOLD_BY_OTHERS, "position", "type", "collation"),
    CONSTRAINT,
    INDEX,
    /** The index of a primary key, a unique or an exclusion constraint, which comes and goes with it. */
    CONSTRAINT_INDEX(Presence.TOLD_BY_OTHERS),
    SEQUENCE,
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
    USER_MAPPING(Presence.OWN, "options seen"),
    PUBLICATION,
    SUBSCRIPTION(Presence.OWN, "options seen"),
    DEFAULT_PRIVILEGES(Presence.NONE),
    /** Something that comes with PostgreSQL or an extension, when its grants were changed. */
    BUILT_IN(Presence.NONE);

    /** What a missing or extra object of a kind means. */
    enum Presence {
        /** a finding */
        OWN,
        /** nothing by itself: findings on other objects tell it */
        TOLD_BY_OTHERS,
        /** the same as having no attributes: only these count */
        NONE
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

    Presence presence() {
        return presence;
    }

    /** Whether the attribute is read for other uses and is no difference by itself. */
    boolean isInformational(String attribute) {
        return informational.contains(attribute);
    }

    /** Whether whoever the object stands for sets it for its own sessions, which says nothing of the schema. */
    boolean isOwnChoice(String attribute) {
        return this == ROLE && (attribute.startsWith("setting ") || attribute.startsWith("secret setting "));
    }
}
