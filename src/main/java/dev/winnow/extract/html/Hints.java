package dev.winnow.extract.html;

import java.util.List;

/**
 * What a page states about its article for machines.
 *
 * @param titles statements of the headline
 * @param authors the names of the authors
 * @param description a summary; null if there is none
 * @param articleBody the text of the article; null if there is none
 */
public record Hints(
    List<String> titles, List<String> authors, String description, String articleBody) {

  /** Nothing is stated. */
  public static final Hints NONE = new Hints(List.of(), List.of(), null, null);
}
