package dev.winnow.cli.explain;

import dev.winnow.cli.console.Terminal;
import dev.winnow.cli.console.TextWrapper;
import dev.winnow.model.BlockKind;
import java.util.List;
import java.util.Map;

/**
 * Shows the decisions on a document on a terminal: kind and rule in a margin, then the text. For
 * HTML pages, the score of the block stands between them, from 0 to 1: the model's probability that
 * it is text of the article. Removed text is struck through, or marked with {@code -} where there
 * is no colour.
 */
record TextPage(Terminal terminal) {
  private static final int MARGIN_COLUMNS = 22;
  private static final int SCORE_COLUMNS = 6;
  private static final int FIELD_COLUMNS = 12;
  private static final String STRUCK = "\u001B[9;31m";
  private static final String FAINT = "\u001B[2m";
  private static final String BOLD = "\u001B[1m";
  private static final String PLAIN = "\u001B[0m";

  void print(Map<String, String> fields, List<ExplainedText> pieces) {
    fields.forEach(this::field);
    for (ExplainedText piece : pieces) {
      terminal.out().println();
      print(piece);
    }
  }

  private void field(String name, String value) {
    List<String> lines = TextWrapper.lines(value, terminal.width() - FIELD_COLUMNS);
    for (int i = 0; i < lines.size(); i++) {
      terminal.out().println(padded(i == 0 ? name : "", FIELD_COLUMNS) + lines.get(i));
    }
  }

  private void print(ExplainedText piece) {
    String mark = piece.isRemoved() && !terminal.colour() ? "- " : "  ";
    List<String> margin = TextWrapper.lines(margin(piece), MARGIN_COLUMNS - 2);
    int column = piece.part() == null ? 0 : SCORE_COLUMNS;
    String score = piece.score() == null ? "" : Score.shown(piece.score());
    List<String> text =
        TextWrapper.lines(piece.text(), terminal.width() - MARGIN_COLUMNS - column - mark.length());
    for (int i = 0; i < Math.max(margin.size(), text.size()); i++) {
      String left =
          padded(i < margin.size() ? margin.get(i) : "", MARGIN_COLUMNS)
              + padded(i == 0 ? score : "", column);
      String right = i < text.size() ? mark + styled(piece, text.get(i)) : "";
      terminal.out().println((style(FAINT, left) + right).stripTrailing());
    }
  }

  private static String margin(ExplainedText piece) {
    if (piece.isRemoved()) {
      return piece.kind() + "\n" + piece.step() + "/" + piece.rule();
    }
    String kind = piece.kept() == BlockKind.PARAGRAPH ? "" : piece.kind() + "\n";
    return piece.repeated() ? kind + ExplainedText.REPEATED : kind.strip();
  }

  private String styled(ExplainedText piece, String line) {
    if (piece.isRemoved()) {
      return style(STRUCK, line);
    }
    return piece.kept() == BlockKind.HEADING ? style(BOLD, line) : line;
  }

  private String style(String code, String text) {
    return terminal.colour() && !text.isBlank() ? code + text + PLAIN : text;
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - TextWrapper.width(text)));
  }
}
