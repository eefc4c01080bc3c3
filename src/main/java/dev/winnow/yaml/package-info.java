/**
 * Reads configuration files so that each value knows its line: a subset of YAML 1.2 in which
 * duplicate keys, unknown keys, empty lists and aliases are errors. Used by whatever is configured
 * by a file.
 */
package dev.winnow.yaml;
