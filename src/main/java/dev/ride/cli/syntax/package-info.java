/**
 * What may be typed: commands, and the options and parameters that they take, each with the value that was typed. They
 * are declared by calls and not by picocli's annotations, since reading those by reflection takes longer in each new
 * process than most commands do. Knows picocli, and no command.
 */
package dev.ride.cli.syntax;
