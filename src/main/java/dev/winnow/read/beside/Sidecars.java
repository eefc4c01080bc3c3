package dev.winnow.read.beside;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.winnow.io.Location;
import dev.winnow.model.Stated;
import dev.winnow.read.format.TableFields;
import dev.winnow.read.table.RowStatements;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.beam.sdk.io.FileSystems;

/**
 * Metadata in a JSON file beside each document: {@code a.html} has {@code a.html.json}, {@code
 * a.json} or {@code a.meta.json}. A sidecar is an object with metadata and without a text.
 *
 * @param fields the names of its keys; usual names are tried by default
 */
record Sidecars(TableFields fields) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String JSON_ENDING = ".json";
  private static final List<String> SIDECAR_ENDINGS = List.of(".meta.json", JSON_ENDING);

  /** The endings of documents that may have a sidecar. */
  private static final List<String> DOCUMENT_ENDINGS =
      List.of("", ".html", ".htm", ".xhtml", ".txt", ".text", ".md", ".html.gz", ".txt.gz");

  /** A larger file is no sidecar. */
  private static final int MAX_BYTES = 1 << 20;

  /** The statements in the sidecar of a document; null if it has none. */
  Stated of(String uri) {
    Stated stated = read(uri + JSON_ENDING);
    String stem = stem(uri);
    for (int i = 0; stated == null && stem != null && i < SIDECAR_ENDINGS.size(); i++) {
      stated = read(stem + SIDECAR_ENDINGS.get(i));
    }
    return stated;
  }

  /** Whether a file is the sidecar of a document. */
  boolean isSidecar(String uri) {
    for (String ending : SIDECAR_ENDINGS) {
      if (uri.toLowerCase(Locale.ROOT).endsWith(ending)) {
        String stem = uri.substring(0, uri.length() - ending.length());
        for (String document : DOCUMENT_ENDINGS) {
          if (isThere(stem + document) && read(uri) != null) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** The place without the endings of a document; null if it has none of these. */
  private static String stem(String uri) {
    String lower = uri.toLowerCase(Locale.ROOT);
    for (int i = DOCUMENT_ENDINGS.size() - 1; i > 0; i--) {
      if (lower.endsWith(DOCUMENT_ENDINGS.get(i))) {
        return uri.substring(0, uri.length() - DOCUMENT_ENDINGS.get(i).length());
      }
    }
    return null;
  }

  private static boolean isThere(String uri) {
    try {
      Path path = Location.local(uri);
      return path == null
          ? !FileSystems.match(uri).metadata().isEmpty()
          : Files.isRegularFile(path);
    } catch (IOException e) {
      return false;
    }
  }

  private Stated read(String uri) {
    try (InputStream in = open(uri)) {
      byte[] bytes = in == null ? new byte[0] : in.readNBytes(MAX_BYTES + 1);
      JsonNode object = bytes.length > MAX_BYTES ? null : JSON.readTree(bytes);
      return object != null && object.isObject() ? RowStatements.ofOther(object, fields) : null;
    } catch (IOException noSidecar) {
      return null;
    }
  }

  private static InputStream open(String uri) throws IOException {
    Path path = Location.local(uri);
    if (path != null) {
      return Files.isRegularFile(path) ? Files.newInputStream(path) : null;
    }
    return Channels.newInputStream(FileSystems.open(FileSystems.matchNewResource(uri, false)));
  }
}
