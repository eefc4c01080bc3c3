package dev.winnow.read;

/** Makes the source {@code ReadWarc}: files of web archives. */
public final class ReadWarcProvider extends OneFormatProvider {

  public ReadWarcProvider() {
    super("ReadWarc", "warc");
  }
}
