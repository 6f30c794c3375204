package dev.ride.runner.scenario.rows;

import dev.ride.runner.scenario.shape.Binder;
import dev.ride.runner.scenario.source.Findings;
import dev.ride.runner.scenario.source.YamlReader;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BulkRowsTest {
    private static final String YAML = """
            format: 1
            seed: 7
            tables:
              - table: public.customers
                rows: 4
                columns:
                  id: { sequence: { from: 100 } }
                  full_name: { name: { } }
                  email: { text: { template: "{full_name.slug}.{row}@example.com" } }
              - table: public.orders
                rows: 1000
                columns:
                  id: { sequence: { from: 1 } }
                  customer_id: { reference: { table: public.customers, column: id } }
                  status: { choice: { of: { paid: 3, open: 1 } } }
                  total: { number: { from: 100, to: 200, step: 50, decimals: 2 } }
                  placed_at: { time: { from: 2026-01-01T00:00:00Z, to: 2026-02-01T00:00:00Z, rising: true } }
                  note: { sometimes: { percent: 10, of: { text: { template: "a\\tb\\\\ c" } } } }
            """;

    private static List<TableRows> tables(String tenant) {
        var findings = new Findings();
        var tree = YamlReader.read("data.yaml", YAML, findings).orElseThrow();
        return Binder.bind(tree, BulkRows.class, findings).orElseThrow().of(tenant);
    }

    private static List<List<String>> cells(TableRows table) {
        return table.lines()
                .map(line -> List.of(line.substring(0, line.length() - 1).split("\t")))
                .toList();
    }

    /** Pinned: whoever changes how numbers are drawn changes every sandbox. */
    @Test
    void the_same_seed_and_tenant_give_the_same_rows_for_ever() {
        assertThat(tables("tenant_a").get(0).lines().collect(Collectors.joining()))
                .isEqualTo("100\tNoor Petrov\tnoor.petrov.1@example.com\n101\tImran Klein\timran.klein.2@example.com\n"
                        + "102\tFarah Novak\tfarah.novak.3@example.com\n103\tOmar Singh\tomar.singh.4@example.com\n");
        assertThat(cells(tables("tenant_b").get(0)))
                .isNotEqualTo(cells(tables("tenant_a").get(0)));
    }

    @Test
    void a_table_is_copied_and_its_sequence_set() {
        var orders = tables("tenant_a").get(1);

        assertThat(orders.copy())
                .isEqualTo("COPY \"public\".\"orders\" (\"id\", \"customer_id\", \"status\", \"total\", \"placed_at\","
                        + " \"note\") FROM STDIN");
        assertThat(orders.afterwards())
                .containsExactly("SELECT setval(pg_get_serial_sequence('\"public\".\"orders\"', 'id'), 1000)");
    }

    @Test
    void every_kind_keeps_within_its_bounds() {
        var rows = cells(tables("tenant_a").get(1));

        assertThat(rows).hasSize(1000);
        assertThat(rows).extracting(row -> row.get(1)).containsOnly("100", "101", "102", "103");
        assertThat(rows).extracting(row -> row.get(3)).containsOnly("1.00", "1.50", "2.00");
        assertThat(rows).extracting(row -> row.get(4)).isSorted().allMatch(time -> time.startsWith("2026-01-"));
        assertThat(rows).extracting(row -> row.get(5)).containsOnly("\\N", "a\\tb\\\\ c");
    }

    @Test
    void weights_and_shares_are_kept_roughly() {
        var rows = cells(tables("tenant_a").get(1));

        assertThat(rows).filteredOn(row -> row.get(2).equals("paid")).hasSizeBetween(700, 800);
        assertThat(rows).filteredOn(row -> !row.get(5).equals("\\N")).hasSizeBetween(70, 130);
    }
}
