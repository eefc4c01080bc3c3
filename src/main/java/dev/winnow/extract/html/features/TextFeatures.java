package dev.winnow.extract.html.features;

import dev.winnow.classify.EdgeCharacters;
import dev.winnow.classify.FeatureGroup;
import dev.winnow.classify.FeatureVector;
import dev.winnow.classify.LeadPhrase;
import dev.winnow.classify.TextShape;
import dev.winnow.extract.html.page.Box;
import dev.winnow.extract.html.page.PageBlock;
import dev.winnow.extract.html.page.PageView;
import dev.winnow.extract.html.page.TagRole;
import dev.winnow.model.BlockKind;
import java.util.HashMap;
import java.util.Map;

/** The features of a block's own text and element. */
final class TextFeatures implements FeatureGroup {
  private static final LeadPhrase[] LEAD_INS = LeadPhrase.values();

  private final PageView view;
  private final Map<String, Integer> copies = new HashMap<>();

  TextFeatures(PageView view) {
    this.view = view;
    for (int i = 0; i < view.size(); i++) {
      copies.merge(view.block(i).text(), 1, Integer::sum);
    }
  }

  @Override
  public void fill(FeatureVector row, int i) {
    characters(row, view.block(i), view.shape(i));
    PageBlock block = view.block(i);
    TextShape shape = view.shape(i);
    row.share("linked", block.linked(), shape.inked());
    row.add("links", block.links());
    row.share("emphasized", block.emphasized(), shape.inked());
    row.add("times", block.times());
    row.add("hidden", block.hidden());
    row.add("copies", copies.get(block.text()));
    leadPhrase(row, view.leadPhrase(i));
    element(row, block.kind(), view.boxOf(i));
  }

  private static void characters(FeatureVector row, PageBlock block, TextShape shape) {
    row.add("inked", shape.inked());
    row.add("words", shape.words());
    row.share("wordLength", shape.letters(), shape.words());
    row.add("stops", shape.stops());
    row.add("commas", shape.commas());
    row.share("sentenceLength", shape.words(), shape.stops() + 1);
    row.share("digits", shape.digits(), shape.inked());
    row.share("capitals", shape.capitals(), shape.letters());
    row.share("capitalized", shape.capitalized(), shape.words());
    row.add("symbols", shape.symbols());
    row.add("quotes", shape.quotes());
    row.add("begins", EdgeCharacters.first(block.text()));
    row.add("ends", EdgeCharacters.last(block.text()));
  }

  private static void leadPhrase(FeatureVector row, LeadPhrase found) {
    row.group("leadIn");
    for (LeadPhrase each : LEAD_INS) {
      row.add(each.name(), each == found);
    }
    row.group("");
  }

  private static void element(FeatureVector row, BlockKind kind, Box box) {
    row.add("headingLevel", TagRole.headingLevel(box.tag()));
    row.add("isHeading", kind == BlockKind.HEADING);
    row.add("isListItem", kind == BlockKind.LIST_ITEM);
    row.add("isQuote", kind == BlockKind.QUOTE);
    row.add("isCaption", kind == BlockKind.CAPTION);
    row.add("isTable", kind == BlockKind.TABLE);
    row.add("isPreformatted", kind == BlockKind.PREFORMATTED);
    row.add("isP", box.tag().equals("p"));
    row.add("isDiv", box.tag().equals("div"));
    row.add("images", box.images());
    row.add("fields", box.fields());
  }
}
