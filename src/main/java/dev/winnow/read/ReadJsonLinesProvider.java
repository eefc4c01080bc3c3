package dev.winnow.read;

/** Makes the source {@code ReadJsonLines}: files of JSON Lines. */
public final class ReadJsonLinesProvider extends OneFormatProvider {

  public ReadJsonLinesProvider() {
    super("ReadJsonLines", "jsonl");
  }
}
