/**
 * The features of a block of a page, group by group, in the order in which the body model was
 * trained on them. {@code dev.winnow.extract.html} asks for them.
 */
package dev.winnow.extract.html.features;
