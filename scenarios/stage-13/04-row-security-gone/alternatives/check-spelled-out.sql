-- USING stands for WITH CHECK where none is given; writing it out says the same.
ALTER POLICY region_isolation ON purchase_order WITH CHECK (region = current_setting('app.current_region'));
