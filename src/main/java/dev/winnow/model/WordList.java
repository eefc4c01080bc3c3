package dev.winnow.model;

import java.util.Set;

/** Word lists, written as people read them. */
public final class WordList {
  private WordList() {}

  /** The words of a list with single spaces between them; none may stand there twice. */
  public static Set<String> of(String list) {
    return Set.of(list.split(" ", -1));
  }
}
