package dev.winnow.extract.html;

import dev.winnow.model.RemovalKind;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Tells the text of an article from all else that its page shows. */
public final class ArticleParts {
  /** The rule that takes out what the model holds not to be text of the article. */
  public static final String RULE = "body-model";

  private ArticleParts() {}

  /**
   * All visible blocks of a page in reading order, each with what was decided of it. A block that
   * the page hides is among them only if it is text of the article.
   *
   * @param body the page's body
   * @param hints what the page states about its article
   * @param model what decides
   */
  public static PageParts of(Element body, Hints hints, BodyModel model) {
    Page page = PageWalk.page(body).revealed();
    if (page.blocks().isEmpty()) {
      return new PageParts(PageKind.ARTICLE, List.of());
    }
    PageView view = new PageView(page);
    int headline = Headline.of(view, hints.titles());
    CueDistances cues = new CueDistances(view);
    boolean[] menu = Menus.of(view);
    float[] scores = scores(view, menu, new Features(view, cues, hints, headline), model);
    float threshold = Threshold.of(view, scores);
    Reasons reasons = new Reasons(view, cues, hints, headline);
    List<Part> parts = new ArrayList<>(view.size());
    for (int i = 0; i < view.size(); i++) {
      PageBlock block = view.block(i);
      String stated = reasons.stated(i);
      if (scores[i] >= threshold && stated == null) {
        parts.add(new Part(block.block(), null, null, scores[i]));
      } else if (!block.hidden()) {
        RemovalKind kind = stated == null ? reasons.kind(i) : RemovalKind.METADATA;
        String rule = stated != null ? stated : menu[i] ? Menus.RULE : RULE;
        parts.add(new Part(block.block(), rule, kind, scores[i]));
      }
    }
    PageKind kind = new PageKinds(view, scores, threshold, hints).kind();
    return new PageParts(kind, parts);
  }

  private static float[] scores(PageView view, boolean[] menu, Features features, BodyModel model) {
    float[] scores = new float[view.size()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = menu[i] || view.block(i).hidden() ? 0 : model.score(features.of(i));
    }
    return scores;
  }
}
