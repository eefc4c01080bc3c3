package dev.winnow.pipeline;

import dev.winnow.model.DocumentSource;
import dev.winnow.model.LineSink;
import java.io.Serializable;
import java.time.Duration;

/**
 * What a pipeline file says of a stream beyond what it says of the steps.
 *
 * @param source where documents come from
 * @param sink where lines go to
 * @param remember how long a document is remembered for comparing others with it
 * @param patience how long a document waits for what is decided about it before it becomes a
 *     failure
 */
public record StreamPlan(DocumentSource source, LineSink sink, Duration remember, Duration patience)
    implements Serializable {}
