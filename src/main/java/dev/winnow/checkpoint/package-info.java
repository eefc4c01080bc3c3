/**
 * What a run that ends keeps while it runs, so that a later run can continue when it dies: the
 * cleaned documents of groups of files, below the output folder.
 */
package dev.winnow.checkpoint;
