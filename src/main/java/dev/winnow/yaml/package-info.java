/**
 * Reads configuration files so that each value knows its line: a subset of YAML 1.2 in which
 * duplicate keys, unknown keys, empty lists and aliases are errors. The command line and all steps
 * read their files by it.
 */
package dev.winnow.yaml;
