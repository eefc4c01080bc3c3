/**
 * This step writes what a run found: each {@link dev.winnow.model.Article} that the steps before it
 * (extract, strip, split, dedup) let through as a record and an audit line, and each {@link
 * dev.winnow.model.Failure} as a failure line; the report step reads them.
 */
package dev.winnow.write;
