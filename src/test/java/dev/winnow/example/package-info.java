/**
 * A step, a source and a sink outside Winnow, as a user writes them; {@code docs/extending.md}
 * shows them.
 */
package dev.winnow.example;
