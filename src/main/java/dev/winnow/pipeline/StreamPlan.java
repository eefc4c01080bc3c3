package dev.winnow.pipeline;

import dev.winnow.model.DocumentSource;
import dev.winnow.model.LineSink;

/**
 * The ends of a stream.
 *
 * @param source where documents come from
 * @param sink where lines go to
 */
public record StreamPlan(DocumentSource source, LineSink sink) {}
