/**
 * This part of dedup compares all documents of a run that ends: transforms over hash buckets that
 * find stories and repeated paragraphs.
 */
package dev.winnow.dedup.batch;
