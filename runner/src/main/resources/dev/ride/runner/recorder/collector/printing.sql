-- Everything that changes how the server prints a value, pinned for this transaction alone: rows that were hashed at
-- baking must print the same at submission.
select
    pg_catalog.set_config('search_path', '', true),
    pg_catalog.set_config('TimeZone', 'UTC', true),
    pg_catalog.set_config('DateStyle', 'ISO, YMD', true),
    pg_catalog.set_config('IntervalStyle', 'postgres', true),
    pg_catalog.set_config('bytea_output', 'hex', true),
    pg_catalog.set_config('xmlbinary', 'base64', true),
    pg_catalog.set_config('extra_float_digits', '1', true),
    pg_catalog.set_config('lc_monetary', 'C', true),
    pg_catalog.set_config('row_security', 'off', true)
