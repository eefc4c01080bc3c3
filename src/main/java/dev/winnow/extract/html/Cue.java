package dev.winnow.extract.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What the names that authors of pages give to their elements say about the text in them. The words
 * are whole words of {@code class}, {@code id}, {@code role}, {@code itemprop} and the like, not
 * parts of words: {@code article-inner-content-breaking-news} is no advertisement because of {@code
 * ad} in {@code breaking}.
 */
enum Cue {
  BODY(
      "articlebody body bodytext bodycopy storybody content entry text txt prose paragraph richtext"
          + " contenu corps cuerpo texto testo inhalt fliesstext artikeltext brodtext artikel"
          + " contents maincontent postcontent copy wysiwyg hyphenate"),
  ARTICLE(
      "article story post hentry news noticia nota notizia articolo artikel beitrag blogpost"
          + " newsarticle reportage single singular detail details"),
  MAIN("main primary center"),
  LEAD(
      "lead lede intro introduction summary standfirst dek deck subtitle subhead subheadline"
          + " subheading excerpt abstract teasertext chapo chapeau vorspann entradilla sommario"
          + " ingress abstract kicker description synopsis"),
  TITLE("title headline hed titre titulo titolo titel uberschrift heading"),
  BYLINE(
      "byline author authors autor autore auteur autoren writer verfasser credits reporter journalist"
          + " contributor contributors vcard fn dateline"),
  BIO("bio biography biog authorbox aboutauthor authorinfo profile avatar about"),
  DATE(
      "date time datetime timestamp published publish pubdate datum fecha posted updated modified"
          + " dateline datepublished"),
  META("meta metadata info infos postmeta entrymeta kicker eyebrow category categories rubric"),
  CAPTION(
      "figcaption caption captions figcaption legend legende bildunterschrift cutline credit credits copyright"
          + " photographer fotograf wp-caption imagecaption didascalia pie leyenda"),
  MEDIA(
      "image images img photo photos picture gallery slideshow slider carousel video videos player"
          + " audio podcast media figure bild foto lightbox thumbnail thumb swiper embed infographic"),
  SHARE(
      "share sharing shares social socials sharedaddy addthis addtoany facebook twitter whatsapp"
          + " linkedin pinterest telegram sharebar sharethis teilen partager compartir condividi"
          + " toolbar tools print reddit instagram"),
  FOLLOW("follow followus subscribe rss feed channel notifications push bell"),
  COMMENTS(
      "comment comments commentlist disqus discussion respond reply replies kommentar kommentare"
          + " comentarios commentaires commenti reader readers coral spotim livefyre forum thread"
          + " commentary"),
  RELATED(
      "related similar relacionadas relacionados relacionado verwandt correlati associes weitere"
          + " further readmore morefrom alsoread readalso seealso alsosee onward linked more mehr"
          + " yarpp crp jp"),
  RECOMMENDED(
      "recommended recommend recommendation recommendations recirc recirculation suggested suggestions"
          + " taboola outbrain trending popular mostread latest recent featured next prev previous"
          + " nextprev pager newest top ranking rank hot empfehlungen meistgelesen populares"),
  TEASER(
      "teaser teasers card cards promo tile tiles list items item grid feed listing excerpt blurb"),
  PROMO(
      "promo promos promotion promobox callout cta banner campaign marketing inset infobox box aside"),
  AD(
      "ad ads adv advert advertisement advertisements advertising adsbygoogle sponsor sponsored"
          + " sponsors anzeige werbung publicidad publicite reklam dfp gpt adslot leaderboard mpu"
          + " outstream commercial affiliate"),
  NEWSLETTER("newsletter newsletters signup mailchimp mailing email optin inscription"),
  SUBSCRIBE(
      "subscription subscriptions paywall premium abo abonnement suscripcion piano regwall meter"
          + " register registration membership member plus"),
  DONATE("donate donation donations donor support contribute spenden give"),
  LOGIN("login signin account user register password"),
  NAV(
      "nav navigation navbar menu submenu menubar breadcrumb breadcrumbs crumb crumbs pagination"
          + " pages navigation toc tabs tab sitemap skip links link quicklinks dropdown hamburger megamenu"),
  HEADER("header head masthead top topbar branding logo banner"),
  FOOTER("footer foot colophon bottom footnote footnotes legal imprint impressum contentinfo"),
  SIDEBAR(
      "sidebar side rail aside right left secondary tertiary complementary column widget widgets"),
  TAGS("tag tags tagcloud keywords topics topic hashtags schlagworte etiquetas label labels terms"),
  COOKIE("cookie cookies consent gdpr ccpa onetrust privacy cmp didomi usercentrics"),
  POPUP("modal popup overlay dialog lightbox toast tooltip offcanvas interstitial sticky"),
  SEARCH("search searchform suche buscar recherche"),
  FORM("form input field fields button btn submit survey poll quiz vote rating ratings"),
  HIDDEN("hidden hide invisible sr screenreader visuallyhidden offscreen none noprint collapse"),
  QUOTE("quote pullquote blockquote zitat cita citation"),
  LIVE("live liveblog ticker livefeed liveticker update updates timeline"),
  NOTE(
      "note notes disclaimer correction editors editor editorial disclosure notice source sources"),
  COPYRIGHT("copyright rights license licence syndication"),
  APP("app apps download appstore playstore android ios"),
  EVENT("event events calendar weather stock stocks quotes ticker market lottery horoscope"),
  PRODUCT("product products shop price buy deal deals store cart"),
  INSTRUCTION("sr-only tip help faq");

  private static final Map<String, Long> OF = index();

  private final String words;

  Cue(String words) {
    this.words = words;
  }

  /** Its place among all cues. */
  @SuppressWarnings("EnumOrdinal") // sets of cues live in a long and are never written
  int place() {
    return ordinal();
  }

  /** This cue as a set of cues. */
  long bit() {
    return 1L << place();
  }

  /** Whether the set has this cue. */
  boolean in(long cues) {
    return (cues & bit()) != 0;
  }

  /**
   * What an attribute says.
   *
   * @return the cues of its words, as a set
   */
  static long of(String names) {
    long cues = 0;
    int length = names.length();
    int at = 0;
    while (at < length) {
      int end = wordEnd(names, at);
      if (end > at + 1) {
        cues |= OF.getOrDefault(names.substring(at, end).toLowerCase(Locale.ROOT), 0L);
      }
      at = Math.max(end, at + 1);
    }
    return cues;
  }

  /**
   * Where the word that begins at {@code from} ends: before another case or anything not a letter.
   */
  private static int wordEnd(String names, int from) {
    int end = from;
    while (end < names.length() && isLetter(names.charAt(end))) {
      end++;
      if (end < names.length() && isUpper(names.charAt(end)) && !isUpper(names.charAt(end - 1))) {
        break;
      }
    }
    return end;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || isUpper(c);
  }

  private static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static Map<String, Long> index() {
    Map<String, Long> index = new HashMap<>();
    for (Cue cue : values()) {
      for (String word : cue.words.split("[ -]", -1)) {
        index.merge(word, cue.bit(), (a, b) -> a | b);
      }
    }
    return Map.copyOf(index);
  }
}
