-- Everything that changes how the server prints an expression, a type or a name, pinned for this transaction alone.
select
    pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true),
    pg_catalog.set_config('TimeZone', 'UTC', true),
    pg_catalog.set_config('DateStyle', 'ISO, YMD', true),
    pg_catalog.set_config('IntervalStyle', 'postgres', true),
    pg_catalog.set_config('bytea_output', 'hex', true),
    pg_catalog.set_config('xmlbinary', 'base64', true),
    pg_catalog.set_config('extra_float_digits', '1', true),
    pg_catalog.set_config('quote_all_identifiers', 'off', true),
    pg_catalog.set_config('standard_conforming_strings', 'on', true),
    pg_catalog.set_config('lc_monetary', 'C', true),
    pg_catalog.set_config('lc_numeric', 'C', true),
    pg_catalog.set_config('lc_time', 'C', true),
    -- planning many small catalog queries costs more than running them, and hash joins do for all of these
    pg_catalog.set_config('enable_mergejoin', 'off', true),
    pg_catalog.set_config('enable_material', 'off', true),
    pg_catalog.set_config('enable_memoize', 'off', true),
    pg_catalog.set_config('jit', 'off', true),
    pg_catalog.set_config('max_parallel_workers_per_gather', '0', true)
