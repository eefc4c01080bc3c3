/**
 * The evidence that a frequent block recurs under unrelated articles: the block's keys, its place,
 * and the number of stories among the documents that hold it. {@code dev.winnow.recur} asks for it.
 */
package dev.winnow.recur.evidence;
