/**
 * The command {@code explain}: a document with each removed block, its step and its rule, as text,
 * HTML or JSON.
 */
package dev.winnow.cli.explain;
