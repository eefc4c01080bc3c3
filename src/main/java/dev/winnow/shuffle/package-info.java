/**
 * Sends records to hash buckets and reads them there. Records of one bucket travel as {@link
 * dev.winnow.shuffle.Packed}: the bytes of many records in one element. A {@link
 * dev.winnow.shuffle.BucketingFn} packs them, Beam's own {@code GroupByKey} or {@code CoGroupByKey}
 * groups them, and {@link dev.winnow.shuffle.Packed#all} or {@link
 * dev.winnow.shuffle.Packed#forEach} reads them. Beam finds the coders by the types, so nothing
 * between the two names a coder. Of Winnow's model, this package knows {@link
 * dev.winnow.model.RemovalKind} alone.
 */
package dev.winnow.shuffle;
