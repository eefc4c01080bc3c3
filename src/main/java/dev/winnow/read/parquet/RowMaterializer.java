package dev.winnow.read.parquet;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.RecordMaterializer;
import org.apache.parquet.schema.MessageType;

/** Makes a JSON object of each row. A value that is null is no key of the object. */
final class RowMaterializer extends RecordMaterializer<JsonNode> {
  private final GroupConverter root;
  private JsonNode row;

  RowMaterializer(MessageType columns, RowBudget budget) {
    root = new StructConverter(columns, budget, value -> row = value);
  }

  @Override
  public JsonNode getCurrentRecord() {
    return row;
  }

  @Override
  public GroupConverter getRootConverter() {
    return root;
  }
}
