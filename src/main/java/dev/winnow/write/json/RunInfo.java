package dev.winnow.write.json;

import java.io.Serializable;

/**
 * The part of each record that tells how it was made.
 *
 * @param pipeline the name of the pipeline file
 * @param config a hash of the steps, their settings and their rules
 * @param version Winnow's version
 */
public record RunInfo(String pipeline, String config, String version) implements Serializable {}
