package dev.winnow.write.json;

import dev.winnow.model.Failure;
import dev.winnow.write.fields.FailureFields;
import java.io.Serializable;

/** Failure lines as {@code failure.schema.json} describes them. */
public record FailureJson() implements Serializable {

  /** The failure's line, with its line feed. */
  public byte[] line(Failure failure) {
    return JsonLine.of(512, line -> new FailureFields().write(line, failure));
  }
}
