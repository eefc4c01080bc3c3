package dev.winnow.extract.html;

import dev.winnow.classify.FeatureTokens;
import dev.winnow.classify.LeadPhrase;
import dev.winnow.classify.TextShape;
import dev.winnow.extract.html.page.ClassCue;
import dev.winnow.extract.html.page.CueDistances;
import dev.winnow.extract.html.page.Hints;
import dev.winnow.extract.html.page.PageBlock;
import dev.winnow.extract.html.page.PageView;
import dev.winnow.model.BlockKind;
import dev.winnow.model.RemovalKind;
import dev.winnow.text.IntSet;
import java.util.List;
import java.util.Locale;

/** Says what a block is that is not text of the article. */
final class RemovalKinds {
  /** The cues in names and their kinds, the most telling first. */
  private static final Named[] NAMED = {
    new Named(ClassCue.COOKIE, RemovalKind.COOKIE_NOTICE),
    new Named(ClassCue.NEWSLETTER, RemovalKind.NEWSLETTER),
    new Named(ClassCue.DONATE, RemovalKind.DONATION_APPEAL),
    new Named(ClassCue.SUBSCRIBE, RemovalKind.SUBSCRIPTION),
    new Named(ClassCue.LOGIN, RemovalKind.LOGIN),
    new Named(ClassCue.COMMENTS, RemovalKind.COMMENTS),
    new Named(ClassCue.SHARE, RemovalKind.SHARE),
    new Named(ClassCue.FOLLOW, RemovalKind.SHARE),
    new Named(ClassCue.BIO, RemovalKind.CREDIT),
    new Named(ClassCue.BYLINE, RemovalKind.CREDIT),
    new Named(ClassCue.CAPTION, RemovalKind.CAPTION),
    new Named(ClassCue.AD, RemovalKind.ADVERTISEMENT),
    new Named(ClassCue.RELATED, RemovalKind.RELATED),
    new Named(ClassCue.RECOMMENDED, RemovalKind.RELATED),
    new Named(ClassCue.APP, RemovalKind.APP_PROMO),
    new Named(ClassCue.TAGS, RemovalKind.NAVIGATION),
    new Named(ClassCue.NAV, RemovalKind.NAVIGATION),
    new Named(ClassCue.SEARCH, RemovalKind.NAVIGATION),
    new Named(ClassCue.COPYRIGHT, RemovalKind.COPYRIGHT),
    new Named(ClassCue.FOOTER, RemovalKind.NAVIGATION),
    new Named(ClassCue.HEADER, RemovalKind.NAVIGATION),
    new Named(ClassCue.FORM, RemovalKind.NAVIGATION),
    new Named(ClassCue.POPUP, RemovalKind.NAVIGATION),
    new Named(ClassCue.TEASER, RemovalKind.RELATED),
    new Named(ClassCue.SIDEBAR, RemovalKind.NAVIGATION),
    new Named(ClassCue.MEDIA, RemovalKind.CAPTION),
  };

  /** From this distance on a name speaks of a larger part of the page. */
  private static final int LARGER_PART_LEVELS = 4;

  /** Up to this distance a link is one of the menu, whatever its words. */
  private static final int MENU_LEVELS = 3;

  private static final int DATE_WORDS = 6;
  private static final int MAX_BYLINE_WORDS = 12;
  private static final int MAX_SHORT_BLOCK_WORDS = 25;

  private record Named(ClassCue cue, RemovalKind kind) {}

  private final PageView view;
  private final CueDistances cues;
  private final int headline;
  private final List<String> titles;
  private final List<String> authors;
  private final IntSet authorWords;

  RemovalKinds(PageView view, CueDistances cues, Hints hints, int headline) {
    this.view = view;
    this.cues = cues;
    this.headline = headline;
    authorWords = FeatureTokens.of(String.join(" ", hints.authors())).grams(1);
    titles = hints.titles().stream().map(RemovalKinds::letters).toList();
    authors = hints.authors().stream().map(RemovalKinds::letters).toList();
  }

  /**
   * The field of the record that the block states, {@code title}, {@code date} or {@code byline};
   * else null.
   */
  String stated(int i) {
    PageBlock block = view.block(i);
    if (block.hidden()) {
      return null;
    }
    if (i == headline && titles.contains(letters(block.text()))) {
      return "title";
    }
    if (isTime(block, view.shape(i))) {
      return "date";
    }
    return isByline(i) ? "byline" : null;
  }

  /**
   * Whether the block is a marked date or time and hardly more, as each entry of a live blog has.
   */
  private static boolean isTime(PageBlock block, TextShape shape) {
    return block.times() > 0
        && shape.words() <= DATE_WORDS
        && shape.digits() > 0
        && shape.stops() == 0
        && block.linked() == 0;
  }

  private boolean isByline(int i) {
    boolean few = view.shape(i).words() <= MAX_BYLINE_WORDS && view.shape(i).stops() <= 1;
    if (authors.isEmpty() || !few || view.tokens(i).within(authorWords, 1) == 0) {
      return false;
    }
    String rest = letters(view.block(i).text());
    int whole = rest.length();
    for (String author : authors) {
      rest = rest.replace(author, "");
    }
    return rest.length() < whole && rest.length() <= Math.max(6, whole / 4);
  }

  /** The kind of a block that the model takes out. */
  RemovalKind kind(int i) {
    BlockKind kind = view.block(i).kind();
    if (kind == BlockKind.CAPTION && cues.of(i, ClassCue.COMMENTS) == CueDistances.FAR_CUE_LEVELS) {
      return RemovalKind.CAPTION;
    }
    RemovalKind said = said(i);
    RemovalKind found = said;
    int nearest = said == null ? LARGER_PART_LEVELS : 1;
    for (int n = 0; n < NAMED.length && nearest > 0; n++) {
      int distance = cues.of(i, NAMED[n].cue());
      boolean vague = NAMED[n].kind() == RemovalKind.NAVIGATION;
      if (distance < nearest && (said == null || !vague)) {
        nearest = distance;
        found = NAMED[n].kind();
      }
    }
    return found == null ? unnamed(i) : found;
  }

  /** What its own words say that a short block is; null if they do not, and in menus. */
  private RemovalKind said(int i) {
    boolean menu = isLink(i) && cues.of(i, ClassCue.NAV) < MENU_LEVELS;
    if (menu || view.shape(i).words() > MAX_SHORT_BLOCK_WORDS) {
      return null;
    }
    LeadPhrase leadPhrase = view.leadPhrase(i);
    if (leadPhrase != null) {
      return leadPhrase.kindInPage();
    }
    return view.block(i).text().indexOf('\u00A9') >= 0 ? RemovalKind.COPYRIGHT : null;
  }

  private RemovalKind unnamed(int i) {
    boolean far =
        cues.of(i, ClassCue.NAV) < CueDistances.FAR_CUE_LEVELS
            || cues.of(i, ClassCue.FOOTER) < CueDistances.FAR_CUE_LEVELS;
    return isLink(i) || far ? RemovalKind.NAVIGATION : RemovalKind.OTHER;
  }

  private boolean isLink(int i) {
    return view.block(i).linked() * 2 > view.shape(i).inked();
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString().toLowerCase(Locale.ROOT);
  }
}
