package dev.winnow.cli.explain;

import dev.winnow.extract.Extract;
import dev.winnow.extract.html.PageDecision;
import dev.winnow.extract.html.PageParts;
import dev.winnow.model.Article;
import dev.winnow.text.Blanks;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings the pieces of a document into the order of its source: by their spans, and on a page,
 * whose pieces have none, by the order of its blocks.
 */
final class SourceOrder {
  private final Map<String, Deque<ExplainedText>> waiting = new LinkedHashMap<>();
  private final List<ExplainedText> ordered = new ArrayList<>();

  private SourceOrder(Article article) {
    ExplainedText.lists(article).forEach((step, list) -> waiting.put(step, new ArrayDeque<>(list)));
  }

  /**
   * The pieces in order. Those of a page that none of its blocks begins with are the last.
   *
   * @param page how extraction took the page apart, with the placeholders that the pieces have;
   *     null for plain text
   */
  static List<ExplainedText> of(Article article, PageParts page) {
    if (page == null) {
      return ExplainedText.lists(article).values().stream()
          .flatMap(Collection::stream)
          .sorted(Comparator.comparingInt(piece -> piece.span().start()))
          .toList();
    }
    SourceOrder order = new SourceOrder(article);
    Deque<ExplainedText> extracted = order.waiting.getOrDefault(Extract.STEP, new ArrayDeque<>());
    order.waiting.remove(Extract.STEP);
    for (PageDecision part : page.parts()) {
      if (part.isBody()) {
        order.place(part);
      } else {
        order.ordered.add(extracted.remove().within(part));
      }
    }
    order.waiting.values().forEach(order.ordered::addAll);
    return order.ordered;
  }

  /** Adds the pieces of a block: one, unless a rule took something out of it. */
  private void place(PageDecision part) {
    String text = part.block().text();
    int at = 0;
    Deque<ExplainedText> list = startingAt(text, at);
    while (list != null) {
      ExplainedText piece = list.remove();
      ordered.add(piece.within(part));
      at += piece.text().length();
      while (at < text.length() && Blanks.isBlank(text.charAt(at))) {
        at++;
      }
      list = startingAt(text, at);
    }
  }

  /** The list with the next piece of the text; null at the end of the text. */
  private Deque<ExplainedText> startingAt(String text, int at) {
    Deque<ExplainedText> found = null;
    int longest = 0;
    for (Deque<ExplainedText> list : waiting.values()) {
      String next = list.isEmpty() ? "" : list.element().text();
      if (next.length() > longest && text.startsWith(next, at)) {
        found = list;
        longest = next.length();
      }
    }
    return found;
  }
}
