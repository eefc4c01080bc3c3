package dev.winnow.pipeline;

import dev.winnow.model.Stage;
import java.io.Serializable;

/**
 * A stage of a pipeline file.
 *
 * @param name its name there, by which failures and metrics know it
 * @param stage what it does
 */
public record NamedStage(String name, Stage stage) implements Serializable {}
