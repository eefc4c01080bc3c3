/**
 * This part of dedup finds the connected components of a graph of links: by union-find on one
 * worker, or by rounds of large-star and small-star where the forest outgrows it.
 */
package dev.winnow.dedup.components;
