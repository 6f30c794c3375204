/**
 * What commands print: each view turns one value of the runner into lines for people. Documents for programs are the
 * values themselves.
 */
package dev.ride.cli.view;
