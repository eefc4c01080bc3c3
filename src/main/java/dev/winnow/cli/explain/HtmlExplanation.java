package dev.winnow.cli.explain;

import dev.winnow.extract.html.PageDecision;
import java.util.List;
import java.util.Map;

/**
 * Shows the decisions on a document as an HTML page, without scripts and without external
 * resources.
 */
final class HtmlExplanation {
  private static final String HEAD =
      """
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>TITLE</title>
<style>
:root { color-scheme: light dark; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 serif; }
dl, .piece { display: grid; grid-template-columns: 12rem 1fr; gap: 0 1.5rem; }
dt, small { font: .8rem/1.5rem sans-serif; opacity: .7; overflow-wrap: anywhere; }
dd, p { margin: 0; white-space: pre-line; overflow-wrap: anywhere; }
.piece { margin: 1rem 0; }
.heading p { font-weight: bold; }
.list_item p::before { content: "\\2022\\00A0"; }
.preformatted p { white-space: pre-wrap; font-family: monospace; }
del { background: #d3322f26; text-decoration-color: #d3322f; }
</style>
</head>
<body>
<h1>TITLE</h1>
<p>Struck through: removed; on the left, what it was and the rule that removed it.
A number is how likely the block is text of the article; point at it to see which features moved it most.</p>
<hr>
""";

  private HtmlExplanation() {}

  static String of(String uri, Map<String, String> fields, List<ExplainedText> pieces) {
    StringBuilder page = new StringBuilder(HEAD.replace("TITLE", escaped(uri))).append("<dl>\n");
    fields.forEach(
        (name, value) ->
            page.append("<dt>")
                .append(name)
                .append("</dt><dd dir=\"auto\">")
                .append(escaped(value))
                .append("</dd>\n"));
    page.append("</dl>\n<hr>\n");
    pieces.forEach(piece -> append(page, piece));
    return page.append("</body>\n</html>\n").toString();
  }

  private static void append(StringBuilder page, ExplainedText piece) {
    String text = escaped(piece.text());
    String by = piece.repeated() ? "<br>" + ExplainedText.REPEATED : "";
    if (piece.isRemoved()) {
      by = "<br>" + escaped(piece.step() + "/" + piece.rule());
    }
    page.append("<div class=\"piece ")
        .append(piece.isRemoved() ? "removed" : piece.kind())
        .append("\"><small>")
        .append(escaped(piece.kind()))
        .append(by)
        .append(piece.score() == null ? "" : score(piece.part()))
        .append("</small><p dir=\"auto\">")
        .append(piece.isRemoved() ? "<del>" + text + "</del>" : text)
        .append("</p></div>\n");
  }

  private static String score(PageDecision part) {
    String reasons = escaped(Score.reasons(part));
    return "<br><abbr title=\"" + reasons + "\">" + Score.shown(part.score()) + "</abbr>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
