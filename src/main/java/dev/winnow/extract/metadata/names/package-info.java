/**
 * Names of people in bylines: where one ends, which parts belong to it, and which words are no
 * name.
 */
package dev.winnow.extract.metadata.names;
