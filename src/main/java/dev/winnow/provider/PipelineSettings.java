package dev.winnow.provider;

import java.nio.file.Path;
import java.time.Duration;

/**
 * What all parts of a pipeline are told of it.
 *
 * @param base the folder of the pipeline file
 * @param streaming whether the source never ends
 * @param window the length of a window; null if the sink has none
 */
public record PipelineSettings(Path base, boolean streaming, Duration window) {}
