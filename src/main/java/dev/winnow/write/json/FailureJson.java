package dev.winnow.write.json;

import dev.winnow.model.Failure;
import java.io.Serializable;

/** Failure lines as {@code failure.schema.json} describes them. */
public record FailureJson() implements Serializable {

  /** The failure's line, with its line feed. */
  public byte[] line(Failure failure) {
    return JsonLine.of(
        512,
        line -> {
          line.text("uri", failure.uri());
          line.text("id", failure.id());
          line.text("step", failure.step());
          line.text("category", failure.category());
          line.text("message", failure.message());
        });
  }
}
