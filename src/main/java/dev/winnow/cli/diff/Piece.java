package dev.winnow.cli.diff;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of text of a document in a run, and its verdict.
 *
 * @param place its number among the pieces of the document
 * @param text the text
 * @param verdict {@link #KEPT}, or step and rule that removed the text
 * @param detail the paragraph or removal as it is in the output
 */
record Piece(int place, String text, String verdict, JsonNode detail) {
  /** The verdict on the paragraphs of a record. */
  static final String KEPT = "kept";

  /** The pieces of a document: the paragraphs of its record, then what was removed. */
  static List<Piece> of(RunDocument document) {
    List<Piece> pieces = new ArrayList<>();
    if (document.record() != null) {
      for (JsonNode paragraph : document.record().path("paragraphs")) {
        pieces.add(piece(pieces, paragraph, KEPT));
      }
    }
    for (JsonNode removal : document.line().path("removals")) {
      pieces.add(piece(pieces, removal, Fate.rule(removal, "rule")));
    }
    return pieces;
  }

  private static Piece piece(List<Piece> before, JsonNode detail, String verdict) {
    return new Piece(before.size(), detail.path("text").asText(), verdict, detail);
  }

  /** A part of this piece. */
  Piece with(String part) {
    return new Piece(place, part, verdict, detail);
  }

  boolean isKept() {
    return verdict.equals(KEPT);
  }
}
