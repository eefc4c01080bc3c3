package dev.winnow.cli.diff;

import java.util.HashMap;
import java.util.Map;

/**
 * Finds the places at which the runs read different bytes. Half a million places can wait for the
 * document of the other run; of larger differences some places are not found.
 */
final class ChangedPages {
  private static final int MAX_WAITING_PLACES = 500_000;

  private final Map<String, String> a = new HashMap<>();
  private final Map<String, String> b = new HashMap<>();

  /**
   * Takes a document that only one of the runs has read.
   *
   * @return the place, if the other run has read other bytes there; else null
   */
  ChangedPage add(DocumentDiff only) {
    boolean isFirst = only.b().equals(Fate.ABSENT);
    String other = (isFirst ? b : a).remove(only.uri());
    if (other != null) {
      return isFirst
          ? new ChangedPage(only.uri(), only.id(), other)
          : new ChangedPage(only.uri(), other, only.id());
    }
    if (a.size() + b.size() < MAX_WAITING_PLACES) {
      (isFirst ? a : b).put(only.uri(), only.id());
    }
    return null;
  }
}
