/**
 * The features of a block of a page, group by group, in the order in which the body model was
 * trained on them.
 */
package dev.winnow.extract.html.features;
