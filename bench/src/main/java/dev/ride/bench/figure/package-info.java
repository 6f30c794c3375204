/**
 * What was measured, and how it is told: samples and their medians, lines with their goals, the machine, the Markdown
 * table, the JSON document. Knows nothing of how anything is measured.
 */
package dev.ride.bench.figure;
