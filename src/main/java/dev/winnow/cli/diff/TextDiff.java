package dev.winnow.cli.diff;

import dev.winnow.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The differences between the outcomes of the text of one document in two runs.
 *
 * @param changes the texts with different verdicts
 * @param fields the details of equal paragraphs and removals that differ, as the owner of a copy
 * @param moved the paragraphs of both records that stand in another order
 */
record TextDiff(List<PieceChange> changes, List<FieldChange> fields, List<String> moved) {
  /** Beyond this number of pairs of unmatched pieces, no piece is looked for within another. */
  private static final long MAX_PAIRS = 1_000_000;

  private static final Set<String> COMPARED = Set.of("step", "rule", "text");
  private static final String CUT = "\n\n";

  /**
   * Compares a document of two runs. Pieces are matched by text and verdict first, then by text
   * alone, then by a piece of one run that lies within a piece of the other: a rule may take the
   * last sentence of a paragraph.
   */
  static TextDiff of(RunDocument first, RunDocument second) {
    List<Piece> a = Piece.of(first);
    List<Piece> b = Piece.of(second);
    List<FieldChange> fields = new ArrayList<>();
    List<Pair> same = Pair.take(a, b, piece -> piece.verdict() + "\n" + piece.text());
    for (Pair pair : same) {
      String prefix = pair.a().isKept() ? "paragraphs." : "removals.";
      fields.addAll(FieldChange.between(pair.a().detail(), pair.b().detail(), prefix, COMPARED));
    }
    List<PieceChange> changes = new ArrayList<>();
    for (Pair pair : Pair.take(a, b, Piece::text)) {
      changes.add(new PieceChange(pair.a().text(), pair.a().verdict(), pair.b().verdict()));
    }
    if ((long) a.size() * b.size() <= MAX_PAIRS) {
      within(a, b).stream()
          .map(pair -> new PieceChange(pair.a().text(), pair.a().verdict(), pair.b().verdict()))
          .forEach(changes::add);
      within(b, a).stream()
          .map(pair -> new PieceChange(pair.a().text(), pair.b().verdict(), pair.a().verdict()))
          .forEach(changes::add);
    }
    a.forEach(
        left -> changes.add(new PieceChange(left.text(), left.verdict(), PieceChange.NOWHERE)));
    b.forEach(
        left -> changes.add(new PieceChange(left.text(), PieceChange.NOWHERE, left.verdict())));
    return new TextDiff(
        changes.stream().filter(change -> !change.a().equals(change.b())).toList(),
        fields,
        Pair.moved(same));
  }

  /**
   * Takes the pieces that lie within larger ones out of {@code small}, and their text out of {@code
   * large}. Of a larger piece the words that are left stay.
   */
  private static List<Pair> within(List<Piece> small, List<Piece> large) {
    List<Piece> longestFirst = new ArrayList<>(small);
    longestFirst.sort(Comparator.comparingInt((Piece piece) -> piece.text().length()).reversed());
    List<Pair> pairs = new ArrayList<>();
    for (Piece piece : longestFirst) {
      for (int i = 0; i < large.size() && !piece.text().isEmpty(); i++) {
        String text = large.get(i).text();
        int at = text.indexOf(piece.text());
        if (at >= 0) {
          pairs.add(new Pair(piece, large.get(i)));
          small.remove(piece);
          String rest = text.substring(0, at) + CUT + text.substring(at + piece.text().length());
          large.set(i, large.get(i).with(rest));
          break;
        }
      }
    }
    large.removeIf(piece -> Words.count(piece.text()) == 0);
    large.replaceAll(piece -> piece.with(piece.text().strip()));
    return pairs;
  }
}
