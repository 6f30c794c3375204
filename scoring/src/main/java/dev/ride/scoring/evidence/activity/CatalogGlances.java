package dev.ride.scoring.evidence.activity;

import dev.ride.scoring.sql.Token;
import dev.ride.scoring.sql.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What a query looks at in the catalog: nothing, something of relations that it names in whole literals, or everything. */
final class CatalogGlances {
    private static final String SYSTEM_SCHEMA = "pg_catalog";

    /** The catalogs and views that describe relations. */
    private static final Set<String> DESCRIBING = Set.of(
            "pg_attrdef",
            "pg_attribute",
            "pg_class",
            "pg_constraint",
            "pg_depend",
            "pg_description",
            "pg_enum",
            "pg_index",
            "pg_indexes",
            "pg_inherits",
            "pg_matviews",
            "pg_policies",
            "pg_policy",
            "pg_proc",
            "pg_rewrite",
            "pg_rules",
            "pg_sequence",
            "pg_sequences",
            "pg_statistic_ext",
            "pg_stats_ext",
            "pg_stat_user_indexes",
            "pg_stat_all_indexes",
            "pg_tables",
            "pg_trigger",
            "pg_type",
            "pg_views");

    /** Those of them that list relations or objects without telling what they are made of. */
    private static final Set<String> LISTING =
            Set.of("pg_class", "pg_tables", "pg_views", "pg_matviews", "tables", "views");

    /** Columns that a query compares to ask for one relation only. */
    private static final Set<String> NARROWING = Set.of(
            "relname",
            "table_name",
            "tablename",
            "oid",
            "attrelid",
            "indrelid",
            "indexrelid",
            "conrelid",
            "confrelid",
            "tgrelid",
            "polrelid",
            "adrelid",
            "ev_class",
            "stxrelid",
            "relid",
            "inhrelid",
            "inhparent",
            "viewname",
            "indexname",
            "event_object_table",
            "to_regclass");

    /** Operators that ask for no one relation: they leave some out, or make a text of the name. */
    private static final Set<String> NOT_NARROWING =
            Set.of("<>", "!=", "!~", "!~*", "!~~", "!~~*", "<", ">", "<=", ">=", "||");

    /** Words after which something else is spoken of. */
    private static final Set<String> ELSEWHERE = Set.of(
            "and", "or", "not", "is", "when", "then", "else", "end", "from", "where", "as", "join", "on", "order",
            "group");

    private static final int COMPARISON_LENGTH = 8;
    private static final Pattern DEFINITION_FUNCTION = Pattern.compile("pg_get_[a-z]+def");
    /** What psql makes of a name in {@code \d name}. */
    private static final Pattern PSQL_PATTERN = Pattern.compile("\\^\\((.*)\\)\\$", Pattern.DOTALL);

    private final List<Token> tokens;
    private final List<RelationName> catalogs;

    private CatalogGlances(List<Token> tokens, List<RelationName> catalogs) {
        this.tokens = tokens;
        this.catalogs = catalogs;
    }

    /** @param literals values bound to the query's parameters, which count as literals */
    static List<Glance> of(List<Token> tokens, List<RelationName> read, List<String> literals) {
        var catalogs = read.stream().filter(CatalogGlances::describes).toList();
        var query = new CatalogGlances(tokens, catalogs);
        if ((catalogs.isEmpty() && !query.asksForDefinition()) || query.isCompletion()) {
            return List.of();
        }
        var glances = new ArrayList<Glance>();
        for (var name : query.named(literals)) {
            glances.add(new Glance(Look.What.SCHEMA, name));
        }
        boolean everything = catalogs.stream().anyMatch(name -> !LISTING.contains(name.name())) && !query.isNarrowed();
        glances.add(new Glance(everything ? Look.What.WHOLE_SCHEMA : Look.What.SCHEMA, null));
        return List.copyOf(glances);
    }

    /** Whether the relation is the system's own. */
    static boolean isSystem(RelationName name) {
        return SYSTEM_SCHEMA.equals(name.schema())
                || "information_schema".equals(name.schema())
                || (name.schema() == null && name.name().startsWith("pg_"));
    }

    private static boolean describes(RelationName name) {
        return "information_schema".equals(name.schema()) || (isSystem(name) && DESCRIBING.contains(name.name()));
    }

    private List<RelationName> named(List<String> literals) {
        var names = new ArrayList<RelationName>();
        for (var token : tokens) {
            if (token.kind() == Kind.STRING) {
                RelationName.parse(withoutPattern(token.value())).ifPresent(names::add);
            }
        }
        for (var literal : literals) {
            RelationName.parse(withoutPattern(literal)).ifPresent(names::add);
        }
        return names.stream().distinct().sorted().toList();
    }

    private static String withoutPattern(String literal) {
        var pattern = PSQL_PATTERN.matcher(literal);
        return pattern.matches() ? pattern.group(1) : literal;
    }

    private boolean asksForDefinition() {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).kind() == Kind.WORD
                    && DEFINITION_FUNCTION.matcher(tokens.get(i).value()).matches()
                    && Names.symbol(tokens, i + 1, '(')) {
                return true;
            }
        }
        return false;
    }

    private boolean isNarrowed() {
        if (catalogs.isEmpty()) {
            return true;
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isName() && NARROWING.contains(tokens.get(i).value()) && comparesToLiteral(i)) {
                return true;
            }
        }
        return IntStream.range(0, tokens.size()).anyMatch(this::namesARelation)
                && tokens.stream()
                        .anyMatch(token -> token.kind() == Kind.STRING
                                && RelationName.parse(token.value()).isPresent());
    }

    /** Whether something becomes a relation here; a column such as {@code conrelid::regclass} is only printed so. */
    private boolean namesARelation(int i) {
        if (!tokens.get(i).isWord("regclass")) {
            return tokens.get(i).isWord("to_regclass");
        }
        int type = i >= 2 && tokens.get(i - 2).isWord(SYSTEM_SCHEMA) ? i - 2 : i;
        return type < 2
                || !tokens.get(type - 1).isOperator("::")
                || !NARROWING.contains(tokens.get(type - 2).value());
    }

    private boolean comparesToLiteral(int column) {
        for (int i = column + 1; i < Math.min(tokens.size(), column + COMPARISON_LENGTH); i++) {
            var token = tokens.get(i);
            if (token.kind() == Kind.STRING || token.kind() == Kind.NUMBER || token.kind() == Kind.PARAMETER) {
                return true;
            }
            if (token.kind() == Kind.OPERATOR && NOT_NARROWING.contains(token.value())) {
                return false;
            }
            if (token.isSymbol(',') || (token.kind() == Kind.WORD && ELSEWHERE.contains(token.value()))) {
                return false;
            }
        }
        return false;
    }

    /** What psql sends when somebody presses the tabulator: nobody reads what comes back. */
    private boolean isCompletion() {
        int last = tokens.size() - 1;
        if (!Names.word(tokens, last - 1, "limit") || !tokens.get(last).value().equals("1000")) {
            return false;
        }
        for (int i = 0; i + 4 < tokens.size(); i++) {
            boolean nothing = Names.word(tokens, i, "null")
                    && tokens.get(i + 1).isOperator("::")
                    && Names.word(tokens, i + 2, SYSTEM_SCHEMA)
                    && Names.word(tokens, i + 4, "text");
            boolean prefix = Names.word(tokens, i, "substring")
                    && Names.word(tokens, i + 2, SYSTEM_SCHEMA)
                    && Names.word(tokens, i + 4, "quote_ident");
            if (nothing || prefix) {
                return true;
            }
        }
        return false;
    }
}
