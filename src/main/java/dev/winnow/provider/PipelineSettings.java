package dev.winnow.provider;

import java.nio.file.Path;
import java.time.Duration;

/**
 * The facts about a pipeline that all of its parts may know.
 *
 * @param base the folder of the pipeline file
 * @param streaming whether the source never ends
 * @param window the length of a window; null if the sink has none
 */
public record PipelineSettings(Path base, boolean streaming, Duration window) {}
