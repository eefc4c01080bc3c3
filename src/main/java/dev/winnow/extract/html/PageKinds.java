package dev.winnow.extract.html;

import dev.winnow.extract.html.page.Hints;
import dev.winnow.extract.html.page.PageView;
import dev.winnow.extract.html.page.TagRole;
import java.util.List;
import java.util.Map;

/** Tells pages with an article from those without. */
final class PageKinds {
  private static final Map<String, Phrases> SAID =
      Phrases.read("/config/html/page-kinds.yaml", List.of("error", "consent", "paywall"));

  /** Words up to which a page may be no more than a message. */
  private static final int MAX_MESSAGE_WORDS = 150;

  /** Words up to which an article may be the beginning of one. */
  private static final int MAX_STUB_WORDS = 300;

  private static final int CONSENT_BLOCKS = 3;

  /** Blocks behind the article among which a paywall may ask for a subscription. */
  private static final int PAYWALL_BLOCKS = 15;

  /** Words up to which what was found is no more than a heading. */
  private static final int MAX_HEADING_WORDS = 12;

  private static final int INDEX_BLOCKS = 40;
  private static final double INDEX_LINKED_SHARE = 0.3;

  /**
   * Mean scores of what would be the article, weighted by words. Measured on pages whose article
   * was taken out: two of three were below the middle one, and one in seventy pages with an
   * article.
   */
  private static final double UNSURE_SCORE = 0.4;

  private static final double UNSURE_LIST_SCORE = 0.6;
  private static final double UNSURE_ARTICLE_SCORE = 0.35;

  /** From here on a page that says it is an article is one, be it about consent. */
  private static final double SURE_SCORE = 0.8;

  private final PageView view;
  private final float[] scores;
  private final float threshold;
  private final Hints hints;

  PageKinds(PageView view, float[] scores, float threshold, Hints hints) {
    this.view = view;
    this.scores = scores;
    this.threshold = threshold;
    this.hints = hints;
  }

  PageKind kind() {
    int words = 0;
    double sure = 0;
    int last = -1;
    for (int i = 0; i < view.size(); i++) {
      if (scores[i] >= threshold) {
        words += view.shape(i).words();
        sure += scores[i] * (double) view.shape(i).words();
        last = i;
      }
    }
    if (words < MAX_MESSAGE_WORDS && isError()) {
      return PageKind.ERROR_PAGE;
    }
    double mean = words == 0 ? 0 : sure / words;
    if (words < MAX_STUB_WORDS && (mean < SURE_SCORE || !hints.isArticle()) && isConsent()) {
      return PageKind.CONSENT_PAGE;
    }
    if (isIndex(words, mean)) {
      return PageKind.INDEX_PAGE;
    }
    return words < MAX_STUB_WORDS && isCutOff(last) ? PageKind.PAYWALL_STUB : PageKind.ARTICLE;
  }

  /** The kind of content that has no page around it. */
  PageKind ofContent() {
    int words = 0;
    for (int i = 0; i < view.size(); i++) {
      words += view.shape(i).words();
    }
    return words < MAX_STUB_WORDS && isCutOff(view.size() - 1)
        ? PageKind.PAYWALL_STUB
        : PageKind.ARTICLE;
  }

  private boolean isError() {
    Phrases error = SAID.get("error");
    if (hints.titles().stream().anyMatch(error::isIn)) {
      return true;
    }
    for (int i = 0; i < view.size(); i++) {
      if (TagRole.headingLevel(view.boxOf(i).tag()) == 1 && !view.block(i).hidden()) {
        return error.isIn(view.block(i).text());
      }
    }
    return false;
  }

  /** Whether most of the page's prose is of consent. */
  private boolean isConsent() {
    Phrases consent = SAID.get("consent");
    int blocks = 0;
    int about = 0;
    int prose = 0;
    for (int i = 0; i < view.size(); i++) {
      if (view.isProse(i)) {
        int ink = view.shape(i).inked();
        boolean said = consent.isIn(view.block(i).text());
        prose += ink;
        about += said ? ink : 0;
        blocks += said ? 1 : 0;
      }
    }
    return blocks >= CONSENT_BLOCKS && about * 2 > prose;
  }

  private boolean isIndex(int words, double sure) {
    int n = view.size();
    double linked = view.linked(0, n) / (double) Math.max(1, view.ink(0, n));
    double enough =
        hints.isList()
            ? UNSURE_LIST_SCORE
            : hints.isArticle() ? UNSURE_ARTICLE_SCORE : UNSURE_SCORE;
    return n >= INDEX_BLOCKS
        && linked >= INDEX_LINKED_SHARE
        && (sure < enough || (words < MAX_HEADING_WORDS && !hints.isArticle()));
  }

  /** Whether what comes right after the article asks for a subscription to read on. */
  private boolean isCutOff(int last) {
    Phrases paywall = SAID.get("paywall");
    for (int i = Math.max(0, last); i < Math.min(view.size(), last + PAYWALL_BLOCKS); i++) {
      if (!view.block(i).hidden() && paywall.isIn(view.block(i).text())) {
        return true;
      }
    }
    return false;
  }
}
