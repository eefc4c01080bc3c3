package dev.winnow.cli.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The differences of a document in two runs.
 *
 * @param id its id; empty if it is not known
 * @param uri its place in the first run, or in the second run if only that one has it
 * @param a its outcome in the first run
 * @param b its outcome in the second run
 * @param text the differences of its text; of a document that only one run read there are none
 * @param fields the fields of its record, or else of its audit line or failure, that differ
 */
record DocumentDiff(
    String id, String uri, Fate a, Fate b, TextDiff text, List<FieldChange> fields) {
  private static final TextDiff NO_TEXT = new TextDiff(List.of(), List.of(), List.of());

  /** Fields that name the run, and fields that are compared otherwise. */
  private static final Set<String> OF_RECORD =
      Set.of("id", "config", "version", "paragraphs", "text");

  private static final Set<String> OF_LINE = Set.of("id", "removals", "step", "category");

  /**
   * Compares a document.
   *
   * @param a the document in the first run; null if that run has not read it
   * @param b the document in the second run; null if that run has not read it
   */
  static DocumentDiff of(RunDocument a, RunDocument b) {
    if (a == null || b == null) {
      RunDocument only = a == null ? b : a;
      return new DocumentDiff(only.id(), only.uri(), fate(a), fate(b), NO_TEXT, List.of());
    }
    boolean isTextThere = a.isRead() && b.isRead();
    TextDiff text = isTextThere ? TextDiff.of(a, b) : NO_TEXT;
    List<FieldChange> fields = new ArrayList<>(text.fields());
    if (a.record() != null && b.record() != null) {
      fields.addAll(FieldChange.between(a.record(), b.record(), "", OF_RECORD));
    } else if (a.fate().outcome() == b.fate().outcome()) {
      fields.addAll(FieldChange.between(a.line(), b.line(), "", OF_LINE));
    }
    return new DocumentDiff(a.id(), a.uri(), a.fate(), b.fate(), text, fields);
  }

  private static Fate fate(RunDocument document) {
    return document == null ? Fate.ABSENT : document.fate();
  }

  /** Whether the runs say the same of the document. */
  boolean isEmpty() {
    return a.equals(b) && fields.isEmpty() && text.changes().isEmpty() && text.moved().isEmpty();
  }
}
