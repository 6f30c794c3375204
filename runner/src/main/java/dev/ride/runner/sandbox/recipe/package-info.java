/**
 * The recipe that bakes a scenario: roles, databases, tenants with their migrations and their drift, and the end states
 * that the scorer compares with. SQL of a pack runs as the roles it declares, never as superuser. What is recorded and
 * what is measured comes in as bake steps from the rooms above.
 */
package dev.ride.runner.sandbox.recipe;
