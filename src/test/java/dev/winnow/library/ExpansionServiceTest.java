package dev.winnow.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.beam.model.expansion.v1.ExpansionApi.DiscoverSchemaTransformRequest;
import org.apache.beam.model.expansion.v1.ExpansionApi.SchemaTransformConfig;
import org.apache.beam.model.expansion.v1.ExpansionServiceGrpc;
import org.apache.beam.model.pipeline.v1.ExternalTransforms.SchemaTransformPayload;
import org.apache.beam.model.pipeline.v1.RunnerApi;
import org.apache.beam.model.pipeline.v1.RunnerApi.ParDoPayload;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.RowCoder;
import org.apache.beam.sdk.schemas.Schema;
import org.apache.beam.sdk.schemas.SchemaTranslation;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.util.construction.External;
import org.apache.beam.sdk.util.construction.ParDoTranslation;
import org.apache.beam.sdk.util.construction.PipelineTranslation;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.Row;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.apache.beam.vendor.grpc.v1p69p0.com.google.protobuf.ByteString;
import org.apache.beam.vendor.grpc.v1p69p0.io.grpc.ManagedChannel;
import org.apache.beam.vendor.grpc.v1p69p0.io.grpc.ManagedChannelBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Starts {@code winnow expansion-service} as a process and asks it for the transforms, as a
 * pipeline of another language does. The runners of Java that are tested here run no transform of
 * another environment; so the step that the service has sent for {@code winnow:clean:v1} is taken
 * out of the expanded pipeline and run by itself.
 */
class ExpansionServiceTest {
  private static final String METHOD = "beam:expansion:payload:schematransform:v1";
  private static final Schema DOCUMENT =
      Schema.builder().addStringField("uri").addStringField("text").build();
  private static final Row BRIDGE =
      Row.withSchema(DOCUMENT)
          .addValues(
              "a.txt",
              "The council closed the old bridge on Monday, because two of its beams have cracked."
                  + "\n\nShare on Facebook\n")
          .build();

  private static Process process;
  private static String address;

  @BeforeAll
  static void start() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    address = "localhost:" + port;
    process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                TestClassPath.get(),
                "dev.winnow.Winnow",
                "expansion-service",
                String.valueOf(port))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    assertThat(out.readLine())
        .isEqualTo("Serving winnow:clean:v1 and winnow:dedup:v1 on " + address);
  }

  @AfterAll
  static void stop() throws InterruptedException {
    process.destroy();
    assertThat(process.waitFor()).isNotNegative();
  }

  @Test
  void tellsWhichTransformsThereAre() {
    ManagedChannel channel = ManagedChannelBuilder.forTarget(address).usePlaintext().build();
    Map<String, SchemaTransformConfig> found =
        ExpansionServiceGrpc.newBlockingStub(channel)
            .discoverSchemaTransform(DiscoverSchemaTransformRequest.getDefaultInstance())
            .getSchemaTransformConfigsMap();
    channel.shutdownNow();
    assertThat(found).containsKeys("winnow:clean:v1", "winnow:dedup:v1");
    assertThat(fields(found.get("winnow:clean:v1")))
        .containsExactly("pipeline", "rules", "disable", "threshold");
    assertThat(fields(found.get("winnow:dedup:v1")))
        .containsExactly(
            "copies", "near", "paragraphs", "min_words", "window_days", "recurrence", "buckets");
    for (SchemaTransformConfig each :
        List.of(found.get("winnow:clean:v1"), found.get("winnow:dedup:v1"))) {
      assertThat(each.getInputPcollectionNamesList()).containsExactly("input");
      assertThat(each.getOutputPcollectionNamesList()).containsExactly("output", "errors");
    }
  }

  @Test
  void cleansAsAnExternalTransform() throws IOException {
    Pipeline external = Pipeline.create();
    PCollectionTuple outputs = external(external, "winnow:clean:v1");
    assertSchemas(outputs);

    ParDoPayload step = cleaning(PipelineTranslation.toProto(external));
    TestPipeline local = TestPipeline.create().enableAbandonedNodeEnforcement(false);
    PCollectionTuple run = run(local, step);
    PAssert.that(run.get(RowOutputs.ROWS).setRowSchema(RowSchemas.ARTICLE))
        .satisfies(
            rows -> {
              assertThat(rows)
                  .singleElement()
                  .satisfies(
                      row -> {
                        assertThat(row.getString("text"))
                            .isEqualTo(
                                "The council closed the old bridge on Monday, because two of its"
                                    + " beams have cracked.");
                        assertThat(row.<Row>getArray("removals"))
                            .extracting(removal -> removal.getString("rule"))
                            .containsExactly("platform-names");
                      });
              return null;
            });
    PAssert.that(run.get(RowOutputs.FAILED).setRowSchema(RowSchemas.FAILURE)).empty();
    local.run().waitUntilFinish();
  }

  @Test
  void comparesAsAnExternalTransform() throws IOException {
    Pipeline external = Pipeline.create();
    assertSchemas(external(external, "winnow:dedup:v1"));
    RunnerApi.Pipeline expanded = PipelineTranslation.toProto(external);
    assertThat(expanded.getComponents().getTransformsMap().values())
        .extracting(RunnerApi.PTransform::getUniqueName)
        .anyMatch(name -> name.endsWith("/Dedup/Stories/Decide"));
  }

  private static List<String> fields(SchemaTransformConfig config) {
    return SchemaTranslation.schemaFromProto(config.getConfigSchema()).getFieldNames();
  }

  private static void assertSchemas(PCollectionTuple outputs) {
    PCollection<?> output = outputs.get(new TupleTag<>("output"));
    PCollection<?> errors = outputs.get(new TupleTag<>("errors"));
    assertThat(output.getSchema().equivalent(RowSchemas.ARTICLE)).isTrue();
    assertThat(errors.getSchema().equivalent(RowSchemas.FAILURE)).isTrue();
  }

  private static PCollectionTuple external(Pipeline pipeline, String urn) throws IOException {
    Row configuration = RowTransformsTest.none(urn);
    ByteArrayOutputStream encoded = new ByteArrayOutputStream();
    RowCoder.of(configuration.getSchema()).encode(configuration, encoded);
    byte[] payload =
        SchemaTransformPayload.newBuilder()
            .setIdentifier(urn)
            .setConfigurationSchema(
                SchemaTranslation.schemaToProto(configuration.getSchema(), true))
            .setConfigurationRow(ByteString.copyFrom(encoded.toByteArray()))
            .build()
            .toByteArray();
    return pipeline
        .apply("Documents", Create.of(BRIDGE).withRowSchema(DOCUMENT))
        .apply(
            "External",
            External.<PCollection<Row>, Row>of(METHOD, payload, address).withMultiOutputs());
  }

  private static ParDoPayload cleaning(RunnerApi.Pipeline pipeline) throws IOException {
    for (RunnerApi.PTransform each : pipeline.getComponents().getTransformsMap().values()) {
      if (each.getUniqueName().endsWith("/Clean")) {
        return ParDoPayload.parseFrom(each.getSpec().getPayload());
      }
    }
    throw new AssertionError(pipeline.getComponents().getTransformsMap().keySet());
  }

  @SuppressWarnings("unchecked")
  private static PCollectionTuple run(Pipeline pipeline, ParDoPayload step) throws IOException {
    DoFn<Row, Row> clean = (DoFn<Row, Row>) ParDoTranslation.getDoFn(step);
    return pipeline
        .apply(Create.of(BRIDGE).withRowSchema(DOCUMENT))
        .apply(ParDo.of(clean).withOutputTags(RowOutputs.ROWS, TupleTagList.of(RowOutputs.FAILED)));
  }
}
