package dev.winnow.read;

/** Makes messages. */
final class Mails {
  private Mails() {}

  /** A field with the type, and parts between boundaries. */
  static String multipart(String type, String... parts) {
    String boundary = "b" + Integer.toHexString(String.join("", parts).hashCode());
    StringBuilder all = new StringBuilder("Content-Type: multipart/" + type);
    all.append("; boundary=\"").append(boundary).append("\"\n\n");
    for (String part : parts) {
      all.append("--").append(boundary).append('\n').append(part);
      // The line end before a boundary belongs to the boundary.
      all.append(part.endsWith("\n") ? "" : "\n");
    }
    return all.append("--").append(boundary).append("--\n").toString();
  }
}
