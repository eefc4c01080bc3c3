/**
 * The places that a run reads and writes: checks before the run, on local disks and object stores.
 */
package dev.winnow.cli.output;
