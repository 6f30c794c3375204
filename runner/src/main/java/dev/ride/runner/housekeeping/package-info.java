/**
 * Whether this machine is in order, and what nobody needs any more: leftovers of killed commands, bakes that no sandbox
 * was made from. Removes only what no session and no trial claims, and tells of each thing what came of it.
 */
package dev.ride.runner.housekeeping;
