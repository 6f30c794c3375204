-- Which kinds of objects there are at all. A query of such a name is sent only where there are some, and lines of others
-- that are marked with such a name are in them only then. May be too many, never too few: a catalog that a new database
-- has empty is told by the size of its file, which planning a query on it would cost ten times as much.
select
    exists (select from pg_catalog.pg_am where oid >= 16384) as access_methods,
    exists (select from pg_catalog.pg_language where oid >= 16384) as languages,
    exists (select from pg_catalog.pg_cast where oid >= 16384) as casts,
    pg_catalog.pg_relation_size('pg_catalog.pg_transform') > 0 as transforms,
    exists (select from pg_catalog.pg_operator where oid >= 16384) as operators,
    exists (select from pg_catalog.pg_opfamily where oid >= 16384) as operator_families,
    exists (select from pg_catalog.pg_opclass where oid >= 16384) as operator_classes,
    exists (select from pg_catalog.pg_collation where oid >= 16384) as collations,
    exists (select from pg_catalog.pg_conversion where oid >= 16384) as conversions,
    exists (select from pg_catalog.pg_ts_parser where oid >= 16384) as text_search_parsers,
    exists (select from pg_catalog.pg_ts_template where oid >= 16384) as text_search_templates,
    exists (select from pg_catalog.pg_ts_dict where oid >= 16384) as text_search_dictionaries,
    exists (select from pg_catalog.pg_ts_config where oid >= 16384) as text_search_configurations,
    exists (select from pg_catalog.pg_constraint where contypid >= 16384) as domain_constraints,
    exists (select from pg_catalog.pg_rewrite where oid >= 16384 and ev_type <> '1') as rules,
    pg_catalog.pg_relation_size('pg_catalog.pg_policy') > 0 as policies,
    pg_catalog.pg_relation_size('pg_catalog.pg_statistic_ext') > 0 as statistics,
    pg_catalog.pg_relation_size('pg_catalog.pg_foreign_data_wrapper') > 0 as foreign_data_wrappers,
    -- every mapping of a user and every foreign table is one of a server
    pg_catalog.pg_relation_size('pg_catalog.pg_foreign_server') > 0 as servers,
    pg_catalog.pg_relation_size('pg_catalog.pg_foreign_server') > 0 as user_mappings,
    pg_catalog.pg_relation_size('pg_catalog.pg_publication') > 0 as publications,
    pg_catalog.pg_relation_size('pg_catalog.pg_subscription') > 0 as subscriptions,
    pg_catalog.pg_relation_size('pg_catalog.pg_event_trigger') > 0 as event_triggers,
    pg_catalog.pg_relation_size('pg_catalog.pg_default_acl') > 0 as default_privileges,
    pg_catalog.pg_relation_size('pg_catalog.pg_seclabel') > 0
        or pg_catalog.pg_relation_size('pg_catalog.pg_shseclabel') > 0 as security_labels,
    pg_catalog.pg_relation_size('pg_catalog.pg_db_role_setting') > 0 as settings,
    pg_catalog.pg_relation_size('pg_catalog.pg_inherits') > 0 as inheritance,
    pg_catalog.pg_relation_size('pg_catalog.pg_largeobject_metadata') > 0 as large_objects,
    exists (select from pg_catalog.pg_tablespace where oid >= 16384) as tablespaces,
    exists (select from pg_catalog.pg_range where rngtypid >= 16384) as ranges,
    exists (select from pg_catalog.pg_aggregate where aggfnoid >= 16384) as aggregates
