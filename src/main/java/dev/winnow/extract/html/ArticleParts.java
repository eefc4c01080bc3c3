package dev.winnow.extract.html;

import dev.winnow.extract.html.features.Features;
import dev.winnow.extract.html.page.CueDistances;
import dev.winnow.extract.html.page.Hints;
import dev.winnow.extract.html.page.Page;
import dev.winnow.extract.html.page.PageBlock;
import dev.winnow.extract.html.page.PageView;
import dev.winnow.extract.html.page.PageWalk;
import dev.winnow.model.RemovalKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
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
   * @param hints the statements of the page about its article
   * @param model the model that decides
   */
  public static PageParts of(Element body, Hints hints, BodyModel model) {
    return of(body, hints, model, false);
  }

  /** The same, and what moved each score. */
  public static PageParts explained(Element body, Hints hints, BodyModel model) {
    return of(body, hints, model, true);
  }

  /**
   * All visible blocks of the content of an article, which has no page around it: all are text of
   * the article but those that state its title, date or author.
   */
  public static PageParts ofContent(Element body, Hints hints) {
    PageView view = new PageView(PageWalk.page(body).revealed());
    int headline = TitleBlock.of(view, hints.titles());
    RemovalKinds reasons = new RemovalKinds(view, new CueDistances(view), hints, headline);
    List<PageDecision> parts = new ArrayList<>(view.size());
    for (int i = 0; i < view.size(); i++) {
      PageBlock block = view.block(i);
      if (!block.hidden()) {
        String stated = reasons.stated(i);
        RemovalKind kind = stated == null ? null : RemovalKind.METADATA;
        parts.add(new PageDecision(block.block(), stated, kind, null, List.of()));
      }
    }
    return new PageParts(new PageKinds(view, new float[0], 0, hints).ofContent(), 0, parts);
  }

  private static PageParts of(Element body, Hints hints, BodyModel model, boolean explained) {
    Page page = PageWalk.page(body).revealed();
    if (page.blocks().isEmpty()) {
      return new PageParts(PageKind.ARTICLE, 0, List.of());
    }
    PageView view = new PageView(page);
    int headline = TitleBlock.of(view, hints.titles());
    CueDistances cues = new CueDistances(view);
    boolean[] asked = asked(view);
    Features features = new Features(view, cues, hints, headline);
    float[] scores = scores(asked, features, model);
    float threshold = Threshold.of(view, scores);
    RemovalKinds reasons = new RemovalKinds(view, cues, hints, headline);
    IntFunction<List<Influence>> influences =
        explained ? new Influences(asked, features, model)::of : i -> List.of();
    List<PageDecision> parts = new ArrayList<>(view.size());
    for (int i = 0; i < view.size(); i++) {
      PageBlock block = view.block(i);
      String stated = reasons.stated(i);
      Float score = asked[i] ? scores[i] : null;
      if (scores[i] >= threshold && stated == null) {
        parts.add(new PageDecision(block.block(), null, null, score, influences.apply(i)));
      } else if (!block.hidden()) {
        RemovalKind kind = stated == null ? reasons.kind(i) : RemovalKind.METADATA;
        String rule = stated != null ? stated : asked[i] ? RULE : Menus.RULE;
        parts.add(new PageDecision(block.block(), rule, kind, score, influences.apply(i)));
        scores[i] = stated == null ? scores[i] : 0;
      }
    }
    PageKind kind = new PageKinds(view, scores, threshold, hints).kind();
    return new PageParts(kind, threshold, parts);
  }

  /** Of each block whether the model is asked: neither of what is hidden nor of menus. */
  private static boolean[] asked(PageView view) {
    boolean[] asked = Menus.of(view);
    for (int i = 0; i < asked.length; i++) {
      asked[i] = !asked[i] && !view.block(i).hidden();
    }
    return asked;
  }

  private static float[] scores(boolean[] asked, Features features, BodyModel model) {
    float[] scores = new float[asked.length];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = asked[i] ? model.score(features.of(i)) : 0;
    }
    return scores;
  }
}
