-- SELECT version_num FROM alembic_version; \d jobs
SELECT 'alembic_version, pg_constraint, jobs' AS said;
