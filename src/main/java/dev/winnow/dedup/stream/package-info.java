/**
 * This part of dedup decides about each arriving document of a stream by the documents remembered
 * in keyed state.
 */
package dev.winnow.dedup.stream;
