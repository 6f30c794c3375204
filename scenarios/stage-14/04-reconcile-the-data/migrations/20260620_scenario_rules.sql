ALTER TABLE scenarios ADD CONSTRAINT scenarios_tenant_id_${held.code}_key UNIQUE (tenant_id, ${held.code});
ALTER TABLE curves ADD CONSTRAINT curves_scenario_id_fkey FOREIGN KEY (scenario_id) REFERENCES scenarios (id);
