package dev.winnow.cli.diff;

import dev.winnow.cli.results.RunFolder;
import java.io.IOException;
import java.util.function.Consumer;

/**
 * Compares two runs, a document at a time.
 *
 * @param a the first run
 * @param b the second run
 */
record RunDiff(RunFolder a, RunFolder b) {

  /**
   * Compares them and gives each difference to {@code documents} and {@code pages}, in the order of
   * ids.
   *
   * @return the numbers of all
   */
  DiffTotals compare(int examples, Consumer<DocumentDiff> documents, Consumer<ChangedPage> pages)
      throws IOException {
    DiffTotals totals = new DiffTotals(examples);
    ChangedPages changed = new ChangedPages();
    try (RunDocuments before = new RunDocuments(a);
        RunDocuments after = new RunDocuments(b)) {
      while (before.head() != null || after.head() != null) {
        int order = order(before.head(), after.head());
        DocumentDiff diff =
            DocumentDiff.of(order <= 0 ? before.take() : null, order >= 0 ? after.take() : null);
        totals.add(diff);
        if (!diff.isEmpty()) {
          documents.accept(diff);
        }
        ChangedPage page = order == 0 ? null : changed.add(diff);
        if (page != null) {
          totals.addChangedPage();
          pages.accept(page);
        }
      }
    }
    return totals;
  }

  /** Negative if only the first run has the next document, positive if only the second has it. */
  private static int order(RunDocument a, RunDocument b) {
    if (a == null || b == null) {
      return a == null ? 1 : -1;
    }
    return a.key().compareTo(b.key());
  }
}
