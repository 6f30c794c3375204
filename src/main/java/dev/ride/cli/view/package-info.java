/**
 * What commands print: each view turns what the runner gave into lines for people, or into the records that a document for
 * programs is made of. Evidence, scorecards and snapshots are documents already.
 */
package dev.ride.cli.view;
