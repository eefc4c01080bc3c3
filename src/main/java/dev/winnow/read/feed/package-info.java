/** Feeds: RSS and Atom, entry by entry. */
package dev.winnow.read.feed;
