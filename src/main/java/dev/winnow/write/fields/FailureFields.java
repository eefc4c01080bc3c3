package dev.winnow.write.fields;

import dev.winnow.model.Failure;
import java.io.IOException;

/** The fields of a failure, as {@code failure.schema.json} describes them. */
public record FailureFields() implements FieldWriter.ItemFields<Failure> {

  /** Writes a failure. */
  @Override
  public void write(FieldWriter to, Failure failure) throws IOException {
    to.text("uri", failure.uri());
    to.textIfAny("id", failure.id());
    to.text("step", failure.step());
    to.text("category", failure.category());
    to.textIfAny("message", failure.message());
  }
}
