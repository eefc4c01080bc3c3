package dev.winnow.library;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.StreamSupport;
import org.apache.beam.fn.harness.ExternalWorkerService;
import org.apache.beam.runners.fnexecution.artifact.ArtifactRetrievalService;
import org.apache.beam.sdk.expansion.service.ExpansionService;
import org.apache.beam.sdk.expansion.service.ExpansionServiceOptions;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.schemas.transforms.SchemaTransformProvider;
import org.apache.beam.vendor.grpc.v1p69p0.io.grpc.Server;
import org.apache.beam.vendor.grpc.v1p69p0.io.grpc.netty.NettyServerBuilder;

/**
 * Beam's expansion service with Winnow's transforms. It also runs Winnow's steps for a Beam
 * pipeline of another language on this machine, which then needs no container with Java.
 */
public final class TransformServer implements AutoCloseable {
  private final ExpansionService service;
  private final Server server;

  private TransformServer(ExpansionService service, Server server) {
    this.service = service;
    this.server = server;
  }

  /**
   * Starts a server; it serves until it is closed.
   *
   * @param host the name or address of this machine on which the server listens
   * @param port from 1 to 65,535
   * @param beamOptions Beam's own options, such as {@code --alsoStartLoopbackWorker=false}
   * @throws IOException if the server cannot listen there
   * @throws IllegalArgumentException if an option is wrong
   */
  public static TransformServer start(String host, int port, List<String> beamOptions)
      throws IOException {
    PipelineOptionsFactory.register(ExpansionServiceOptions.class);
    PipelineOptions options =
        PipelineOptionsFactory.fromArgs(beamOptions.toArray(new String[0])).create();
    ExpansionServiceOptions own = options.as(ExpansionServiceOptions.class);
    ExpansionService service = new ExpansionService(options, host + ":" + port);
    NettyServerBuilder builder =
        NettyServerBuilder.forAddress(new InetSocketAddress(host, port))
            .addService(service)
            .addService(new ArtifactRetrievalService());
    if (own.getAlsoStartLoopbackWorker()) {
      builder.addService(new ExternalWorkerService(options));
    }
    try {
      return new TransformServer(service, builder.build().start());
    } catch (IOException | RuntimeException e) {
      close(service);
      throw e;
    }
  }

  /** The identifiers of Winnow's transforms, sorted. */
  public static List<String> transforms() {
    return StreamSupport.stream(
            ServiceLoader.load(SchemaTransformProvider.class).spliterator(), false)
        .map(SchemaTransformProvider::identifier)
        .filter(identifier -> identifier.startsWith("winnow:"))
        .sorted()
        .toList();
  }

  /** Waits until the server is closed. */
  public void await() throws InterruptedException {
    server.awaitTermination();
  }

  /**
   * Stops serving.
   *
   * @throws IllegalStateException if Beam's service complains
   */
  @Override
  public void close() {
    server.shutdownNow();
    close(service);
  }

  private static void close(ExpansionService service) {
    try {
      service.close();
    } catch (Exception e) {
      throw new IllegalStateException("Beam's expansion service did not stop", e);
    }
  }
}
