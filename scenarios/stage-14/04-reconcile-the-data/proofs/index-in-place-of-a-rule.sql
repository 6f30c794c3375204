\connect ${cast.sick}
BEGIN;
UPDATE curves c SET scenario_id = m.new_id FROM ${held.moves} m WHERE m.old_id = c.scenario_id;
WITH ranked AS (
    SELECT id, first_value(id) OVER (PARTITION BY tenant_id, ${held.code} ORDER BY revised_at DESC) AS survivor FROM scenarios
)
UPDATE curves c SET scenario_id = r.survivor FROM ranked r WHERE r.id = c.scenario_id AND r.id <> r.survivor;
DELETE FROM scenarios s USING scenarios newer
WHERE newer.tenant_id = s.tenant_id AND newer.${held.code} = s.${held.code} AND newer.revised_at > s.revised_at;
DELETE FROM curves c WHERE NOT EXISTS (SELECT FROM scenarios s WHERE s.id = c.scenario_id);
CREATE UNIQUE INDEX scenarios_tenant_id_${held.code}_key ON scenarios (tenant_id, ${held.code});
ALTER TABLE curves ADD CONSTRAINT curves_scenario_id_fkey FOREIGN KEY (scenario_id) REFERENCES scenarios (id);
INSERT INTO schema_migrations (version) VALUES ('20260620_scenario_rules');
COMMIT;
