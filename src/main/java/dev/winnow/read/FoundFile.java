package dev.winnow.read;

/**
 * A file that was found and not yet read.
 *
 * @param uri its place: a local path, or an address of a Beam filesystem
 * @param bytes its size
 */
public record FoundFile(String uri, long bytes) {}
