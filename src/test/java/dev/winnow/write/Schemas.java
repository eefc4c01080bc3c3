package dev.winnow.write;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the published schemas say about a line. */
public final class Schemas {
  private Schemas() {}

  /** The complaints of {@code <kind>.schema.json} about the line; none if it is as described. */
  public static List<String> complaints(String kind, byte[] line) {
    return complaints(kind, new String(line, StandardCharsets.UTF_8));
  }

  static List<String> complaints(String kind, String line) {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(SchemaLocation.of("classpath:dev/winnow/write/" + kind + ".schema.json"));
    return schema.validate(line, InputFormat.JSON).stream()
        .map(ValidationMessage::getMessage)
        .toList();
  }
}
