-- SELECT version_num FROM alembic_version; \d trees
SELECT 'alembic_version and trees' AS said;
