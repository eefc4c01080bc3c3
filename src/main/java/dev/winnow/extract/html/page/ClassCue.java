package dev.winnow.extract.html.page;

import dev.winnow.text.IntTable;
import dev.winnow.text.WordLists;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the names that authors of pages give to their elements say about the text in them. The words
 * are whole words of {@code class}, {@code id}, {@code role}, {@code itemprop} and the like, not
 * parts of words: {@code article-inner-content-breaking-news} is no advertisement because of {@code
 * ad} in {@code breaking}. They stand in {@code class-words.txt}, which {@code ClassWords} of the
 * metadata reads, too.
 */
public enum ClassCue {
  BODY,
  ARTICLE,
  MAIN,
  LEAD,
  TITLE,
  BYLINE,
  BIO,
  DATE,
  META,
  CAPTION,
  MEDIA,
  SHARE,
  FOLLOW,
  COMMENTS,
  RELATED,
  RECOMMENDED,
  TEASER,
  PROMO,
  AD,
  NEWSLETTER,
  SUBSCRIBE,
  DONATE,
  LOGIN,
  NAV,
  HEADER,
  FOOTER,
  SIDEBAR,
  TAGS,
  COOKIE,
  POPUP,
  SEARCH,
  FORM,
  HIDDEN,
  QUOTE,
  LIVE,
  NOTE,
  COPYRIGHT,
  APP,
  EVENT,
  PRODUCT,
  INSTRUCTION;

  private static final CueWords WORDS = new CueWords();

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

  /** The words of this cue: the list of its name, except where {@code ClassWords} shares a part. */
  private Set<String> words(WordLists lists) {
    return switch (this) {
      case BYLINE -> lists.words("byline", "byline in the body model");
      case DATE -> lists.words("date", "published", "modified");
      default -> lists.words(name().toLowerCase(Locale.ROOT));
    };
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
  private static final class CueWords {
    private final IntTable hashes;
    private final long[] cues;

    private CueWords() {
      WordLists lists = WordLists.read("extract/class-words.txt");
      Map<Integer, Long> cuesOf = new HashMap<>();
      for (ClassCue cue : values()) {
        for (String word : cue.words(lists)) {
          cuesOf.merge(word.hashCode(), cue.bit(), (a, b) -> a | b);
        }
      }
      hashes = new IntTable(cuesOf.size());
      cues = new long[hashes.slots()];
      cuesOf.forEach(
          (hash, bits) -> {
            int slot = hashes.slot(hash);
            hashes.put(slot, hash);
            cues[slot] = bits;
          });
    }

    private long of(int hash) {
      return cues[hashes.slot(hash)];
    }
  }
}
