\connect ${cast.sick}
GRANT SELECT, INSERT ON purchase_order_audit TO procurement_app;
