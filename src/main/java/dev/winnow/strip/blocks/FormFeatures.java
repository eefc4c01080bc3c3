package dev.winnow.strip.blocks;

import dev.winnow.classify.FeatureGroup;
import dev.winnow.classify.FeatureVector;
import dev.winnow.classify.LeadPhrase;
import dev.winnow.classify.TextShape;
import dev.winnow.model.BlockKind;
import java.util.HashMap;
import java.util.Map;

/** The features of a block's own text. */
final class FormFeatures implements FeatureGroup {
  private static final LeadPhrase[] LEAD_INS = LeadPhrase.values();

  private final BlockView view;
  private final Map<String, Integer> copies = new HashMap<>();

  FormFeatures(BlockView view) {
    this.view = view;
    for (int i = 0; i < view.size(); i++) {
      if (!view.isProse(i)) {
        copies.merge(view.text(i), 1, Integer::sum);
      }
    }
  }

  @Override
  public void fill(FeatureVector row, int i) {
    row.group("");
    characters(row, view.shape(i));
    row.add("begins", view.begins(i));
    row.add("ends", view.ends(i));
    marks(row, view.text(i));
    row.add("copies", copies.getOrDefault(view.text(i), 0));
    row.add("doubted", view.piece(i).doubted());
    kind(row, view.piece(i).kind());
    row.group("leadIn");
    LeadPhrase found = view.leadPhrase(i);
    for (LeadPhrase each : LEAD_INS) {
      row.add(each.name(), each == found);
    }
  }

  private static void characters(FeatureVector row, TextShape shape) {
    row.add("inked", shape.inked());
    row.add("words", shape.words());
    row.share("wordLength", shape.letters(), shape.words());
    row.add("stops", shape.stops());
    row.add("commas", shape.commas());
    row.share("sentenceLength", shape.words(), shape.stops() + 1);
    row.share("digits", shape.digits(), shape.inked());
    row.add("digitCount", shape.digits());
    row.share("capitals", shape.capitals(), shape.letters());
    row.share("capitalized", shape.capitalized(), shape.words());
    row.add("symbols", shape.symbols());
    row.add("quotes", shape.quotes());
  }

  private static void kind(FeatureVector row, BlockKind kind) {
    row.add("isHeading", kind == BlockKind.HEADING);
    row.add("isListItem", kind == BlockKind.LIST_ITEM);
    row.add("isQuote", kind == BlockKind.QUOTE);
    row.add("isPreformatted", kind == BlockKind.PREFORMATTED);
  }

  private static void marks(FeatureVector row, String text) {
    row.add("at", text.indexOf('@') >= 0);
    row.add("bracket", text.indexOf('(') >= 0 || text.indexOf('[') >= 0);
    row.add("closesBracket", text.endsWith(")") || text.endsWith("]"));
    row.add("bar", text.indexOf('|') >= 0);
    row.add("slash", text.indexOf('/') >= 0);
    row.add("colon", text.indexOf(':'));
  }
}
