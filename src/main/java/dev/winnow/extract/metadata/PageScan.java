package dev.winnow.extract.metadata;

import dev.winnow.text.DisplayText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Goes through a page once, in linear time and without recursion, and gathers what is stated. */
final class PageScan implements NodeFilter {
  /** Longer texts are no name, no date and no headline. */
  private static final int MAX_STATEMENT_CHARS = 400;

  private static final int USUAL_TEXT_CHARS = 1 << 15;

  private final Metas metas = new Metas();
  private final List<String> scripts = new ArrayList<>();
  private final List<VisibleStatement> seen = new ArrayList<>();
  private final ClassWords classes = new ClassWords();
  private final Deque<OpenElement> open = new ArrayDeque<>();
  private final Deque<Element> asides = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder(USUAL_TEXT_CHARS);
  private String language = "";
  private String canonical = "";
  private int articles;

  /** An element that says something, whose end is still to come. */
  private record OpenElement(Element element, StatementKind sign, int start) {}

  private PageScan() {}

  static PageScan of(Document page) {
    PageScan scan = new PageScan();
    NodeTraversor.filter(scan, page);
    return scan;
  }

  Metas metas() {
    return metas;
  }

  /** The texts of the scripts that hold JSON-LD. */
  List<String> scripts() {
    return scripts;
  }

  /** The visible statements in the order in which their elements end. */
  List<VisibleStatement> seen() {
    return seen;
  }

  /** The value of {@code html lang}; empty if there is none. */
  String language() {
    return language;
  }

  /** The value of {@code link rel=canonical}; empty if there is none. */
  String canonical() {
    return canonical;
  }

  /** The page's text, with a line feed where a block or a link ends. */
  CharSequence text() {
    return text;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      add(words.getWholeText());
    } else if (node instanceof Element element) {
      String tag = element.normalName();
      if (isSilent(tag)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (element.isBlock()) {
        endLine();
      }
      enter(element, tag);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      String tag = element.normalName();
      if (element.isBlock() || tag.equals("a") || tag.equals("br")) {
        endLine();
      }
      articles -= tag.equals("article") ? 1 : 0;
      if (element.equals(asides.peek())) {
        asides.pop();
      }
      if (!open.isEmpty() && element.equals(open.element().element())) {
        close(open.pop());
      }
    }
    return FilterResult.CONTINUE;
  }

  /** Adds the text without the indentation around it, which would push apart what is near. */
  private void add(String words) {
    int from = 0;
    int to = words.length();
    while (from < to && words.charAt(from) <= ' ') {
      from++;
    }
    while (to > from && words.charAt(to - 1) <= ' ') {
      to--;
    }
    if (from > 0) {
      text.append(' ');
    }
    text.append(words.substring(from, to));
    if (from < to && to < words.length()) {
      text.append(' ');
    }
  }

  private void endLine() {
    int last = text.length() - 1;
    if (last >= 0 && text.charAt(last) != '\n') {
      text.append('\n');
    }
  }

  private void close(OpenElement closed) {
    Element element = closed.element();
    int start = closed.start();
    if (text.length() - start <= MAX_STATEMENT_CHARS) {
      String attribute = element.normalName().equals("time") ? "datetime" : "content";
      String stated = element.attr(attribute);
      seen.add(
          new VisibleStatement(
              closed.sign(), text.substring(start), stated, start, !asides.isEmpty()));
    }
  }

  private void enter(Element element, String tag) {
    switch (tag) {
      case "html" -> language = DisplayText.firstOf(element.attr("lang"), element.attr("xml:lang"));
      case "meta" -> meta(element);
      case "link" -> link(element);
      case "script" -> script(element);
      case "title" -> {
        if (element.parent() != null && element.parent().normalName().equals("head")) {
          open.push(new OpenElement(element, StatementKind.TITLE, text.length()));
        }
      }
      case "body", "br", "head" -> {}
      default -> visible(element, tag);
    }
  }

  private void visible(Element element, String tag) {
    boolean plain = element.attributesSize() == 0;
    String names = plain ? "" : element.attributes().get("class");
    Set<ClassWords.Hint> hints = names.isEmpty() ? Set.of() : classes.of(names);
    StatementKind sign = plain ? SignReader.ofTag(tag) : SignReader.of(element, hints);
    articles += tag.equals("article") ? 1 : 0;
    if (sign == StatementKind.HEADLINE) {
      asides.clear();
    } else if (isAside(tag) || (hints.contains(ClassWords.Hint.ASIDE) && sign == null)) {
      asides.push(element);
    }
    if (sign != null) {
      open.push(new OpenElement(element, sign, text.length()));
    }
  }

  /** Whether what is seen in such an element says nothing of the page. */
  private static boolean isSilent(String tag) {
    return switch (tag) {
      case "svg", "select", "style", "option" -> true;
      default -> false;
    };
  }

  private boolean isAside(String tag) {
    return switch (tag) {
      case "nav", "aside" -> true;
      case "footer" -> articles <= 0;
      default -> false;
    };
  }

  private void meta(Element element) {
    String content = DisplayText.firstOf(element.attr("content"), element.attr("value"));
    String value = DisplayText.line(DisplayText.unescaped(content));
    if (value == null) {
      return;
    }
    for (String attribute : new String[] {"property", "name", "itemprop", "http-equiv"}) {
      String name = element.attr(attribute);
      if (name.isEmpty()) {
        continue;
      }
      if (attribute.equals("itemprop")) {
        StatementKind sign = SignReader.ofProperty(name.toLowerCase(Locale.ROOT));
        if (sign != null) {
          seen.add(new VisibleStatement(sign, "", value, text.length(), !asides.isEmpty()));
        }
      } else {
        metas.add(name, value);
      }
    }
  }

  private void link(Element element) {
    if (canonical.isEmpty() && element.attr("rel").equalsIgnoreCase("canonical")) {
      canonical = element.attr("href").strip();
    }
  }

  private void script(Element element) {
    if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
      StringBuilder data = new StringBuilder();
      for (Node child : element.childNodes()) {
        if (child instanceof DataNode part) {
          data.append(part.getWholeData());
        }
      }
      scripts.add(data.toString());
    }
  }
}
