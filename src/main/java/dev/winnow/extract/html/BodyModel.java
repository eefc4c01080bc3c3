package dev.winnow.extract.html;

import dev.winnow.classify.Contributions;
import dev.winnow.classify.Forest;
import dev.winnow.classify.ForestFile;
import dev.winnow.extract.html.features.Features;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;

/** The weights that tell the text of an article from all else on its page. */
public final class BodyModel implements Serializable {
  private static final long serialVersionUID = 1;
  private static final String SHIPPED = "/config/html/body-model.json";

  private final Forest forest;
  private final String hash;

  private BodyModel(byte[] json) throws IOException {
    forest = ForestFile.read(new ByteArrayInputStream(json));
    hash = DigestUtils.sha256Hex(json).substring(0, 16);
    if (!forest.features().equals(Features.NAMES)) {
      throw new IOException("it was trained on other features than this version measures");
    }
  }

  /** The one that comes with Winnow: {@code config/html/body-model.json} of the project. */
  public static BodyModel shipped() {
    return ShippedModel.MODEL;
  }

  /**
   * Reads a model that {@code src/tools} wrote.
   *
   * @throws IOException if the file cannot be read, is no model, or is one for other features
   */
  public static BodyModel read(Path file) throws IOException {
    return new BodyModel(Files.readAllBytes(file));
  }

  /** How likely a block with these {@link Features} is text of the article, from 0 to 1. */
  float score(float[] features) {
    return forest.probability(features);
  }

  /** What the features did to the scores of blocks that are compared with each other. */
  Contributions contributions(List<float[]> features) {
    return new Contributions(forest, features);
  }

  /** A hash of the weights, for they shape what a run writes. */
  @Override
  public String toString() {
    return hash;
  }

  /** Read once, when first asked for. */
  private static final class ShippedModel {
    private static final BodyModel MODEL = read();

    private static BodyModel read() {
      try (InputStream in = BodyModel.class.getResourceAsStream(SHIPPED)) {
        return new BodyModel(in.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
