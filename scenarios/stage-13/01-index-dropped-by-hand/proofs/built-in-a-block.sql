\connect ${cast.sick}
DO $$
BEGIN
    EXECUTE 'CREATE IN' || 'DEX ${lost.index} ON purchase_order ${lost.keys} WHERE deleted_at IS NULL';
END
$$;
