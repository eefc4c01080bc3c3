package dev.winnow.extract;

import java.util.Set;

/** Word lists, written as people read them. */
final class WordList {
  private WordList() {}

  /** The words of a list with single spaces between them; none may stand there twice. */
  static Set<String> of(String list) {
    return Set.of(list.split(" ", -1));
  }
}
