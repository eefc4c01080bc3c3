package dev.winnow.extract.html;

/**
 * What the names that authors of pages give to their elements say about the text in them. The words
 * are whole words of {@code class}, {@code id}, {@code role}, {@code itemprop} and the like, not
 * parts of words: {@code article-inner-content-breaking-news} is no advertisement because of {@code
 * ad} in {@code breaking}.
 */
enum Cue {
  BODY(
      "articlebody icerik metni tekst articletext body bodytext bodycopy storybody content entry text txt prose paragraph richtext"
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
          + " photographer fotograf imagecaption didascalia pie leyenda"),
  MEDIA(
      "image images img photo photos picture gallery slideshow slider carousel video videos player"
          + " audio podcast media figure bild foto lightbox thumbnail thumb swiper embed infographic"),
  SHARE(
      "share paylas podelitsya sharing shares social socials sharedaddy addthis addtoany facebook twitter whatsapp"
          + " linkedin pinterest telegram sharebar sharethis teilen partager compartir condividi"
          + " toolbar tools print reddit instagram"),
  FOLLOW("follow followus subscribe rss feed channel notifications push bell"),
  COMMENTS(
      "comment comments yorum yorumlar kommentarii commentlist disqus discussion respond reply replies kommentar kommentare"
          + " comentarios commentaires commenti coral spotim livefyre forum thread"
          + " commentary"),
  RELATED(
      "related ilgili similar relacionadas relacionados relacionado verwandt correlati associes weitere"
          + " further readmore morefrom alsoread readalso seealso alsosee onward linked more mehr"
          + " yarpp crp jp"),
  RECOMMENDED(
      "recommended recommend recommendation recommendations recirc recirculation suggested suggestions"
          + " taboola outbrain trending popular mostread latest recent featured next prev previous"
          + " nextprev pager newest ranking rank empfehlungen meistgelesen populares"),
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
  TAGS(
      "tag tags etiket etiketler teg tegi tagcloud keywords topics topic hashtags schlagworte etiquetas label labels terms"),
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
  APP("apps download appstore playstore android ios"),
  EVENT("event events calendar weather stock stocks quotes ticker market lottery horoscope"),
  PRODUCT("product products shop price buy deal deals store cart"),
  INSTRUCTION("tip help faq");

  private static final Words WORDS = new Words();

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
    int hash = 0;
    int length = 0;
    for (int i = 0; i < names.length(); i++) {
      char c = names.charAt(i);
      boolean upper = c >= 'A' && c <= 'Z';
      if (!upper && (c < 'a' || c > 'z')) {
        cues |= length > 1 ? WORDS.of(hash) : 0;
        hash = 0;
        length = 0;
        continue;
      }
      if (upper && length > 0 && names.charAt(i - 1) >= 'a') {
        cues |= length > 1 ? WORDS.of(hash) : 0;
        hash = 0;
        length = 0;
      }
      hash = 31 * hash + (upper ? c + ('a' - 'A') : c);
      length++;
    }
    return length > 1 ? cues | WORDS.of(hash) : cues;
  }

  /** The cues of words, by the words' {@link String#hashCode()}: nothing need be cut out. */
  private static final class Words {
    private final int[] hashes = new int[1 << 12];
    private final long[] cues = new long[hashes.length];

    private Words() {
      for (Cue cue : values()) {
        for (String word : cue.words.split("[ -]", -1)) {
          int at = place(word.hashCode());
          hashes[at] = word.hashCode();
          cues[at] |= cue.bit();
        }
      }
    }

    private long of(int hash) {
      return cues[place(hash)];
    }

    private int place(int hash) {
      int at = (hash * 0x9E3779B1) >>> 20;
      while (hashes[at] != 0 && hashes[at] != hash) {
        at = (at + 1) & (hashes.length - 1);
      }
      return at;
    }
  }
}
