package dev.winnow.extract.lines;

import dev.winnow.model.Block;
import dev.winnow.text.SentenceEnds;
import dev.winnow.text.UnspacedScripts;
import dev.winnow.text.WordLists;
import java.util.Set;

/** The outward form of a block: prose, headline, or neither. */
public final class BlockForm {
  private static final int LONG_PROSE_CHARS = 200;
  private static final int SHORT_PROSE_COLUMNS = 40;
  private static final int MAX_TITLE_COLUMNS = 180;
  private static final int MAX_HEADING_COLUMNS = 90;
  private static final int MOST_TITLE_WORDS = 24;

  /** Two words that are shorter are a person, a section or a button. */
  private static final int MIN_TWO_WORD_TITLE_CHARS = 20;

  private static final int MOST_HEADING_WORDS = 12;

  /** A headline does not end in these; a torn sentence does. */
  private static final Set<String> OPEN_ENDS =
      WordLists.read("extract/line-words.txt").words("open ends");

  private static final String[] CAPTION_LEADS = {
    "Image c", "Media c", "Media playback", "Enlarge this image", "Story highlights", "Photo: "
  };

  private BlockForm() {}

  /** Whether the block is running text: a sentence, or too long for anything else. */
  public static boolean isProse(Block block) {
    String text = block.text();
    return text.length() >= LONG_PROSE_CHARS
        || (text.length() * width(text) >= SHORT_PROSE_COLUMNS && Marks.endsSentence(text));
  }

  /** Whether the block could be the title of an article. */
  public static boolean isTitle(Block block) {
    String text = block.text();
    int words = words(text);
    boolean longEnough =
        words >= 3
            || (words == 2 && text.length() >= MIN_TWO_WORD_TITLE_CHARS)
            || (width(text) == 2 && text.length() > 5);
    return longEnough
        && text.length() * width(text) <= MAX_TITLE_COLUMNS
        && words <= MOST_TITLE_WORDS
        && !isStop(text)
        && !isCaption(text)
        && !WirePlace.leads(text)
        && innerSentences(text) < 2
        && !Marks.isBullet(text, 0, text.length())
        && !Marks.isWeakBullet(text, 0, text.length())
        && isHeadline(text);
  }

  /** Whether the block could be a heading between paragraphs. */
  static boolean isHeading(Block block) {
    String text = block.text();
    return text.length() > 2
        && text.length() * width(text) <= MAX_HEADING_COLUMNS
        && words(text) <= MOST_HEADING_WORDS
        && (!Marks.endsSentence(text) || text.charAt(text.length() - 1) == '?')
        && isHeadline(text);
  }

  /** How many words the text has, where words are separated by spaces. */
  public static int words(String text) {
    int words = 1;
    for (int i = 0; i < text.length(); i++) {
      words += text.charAt(i) == ' ' ? 1 : 0;
    }
    return words;
  }

  private static boolean isHeadline(String text) {
    char first = text.charAt(0);
    char last = text.charAt(text.length() - 1);
    return !Character.isLowerCase(first)
        && ":;,-–—".indexOf(last) < 0
        && first != '>'
        && first != '('
        && first != '['
        && first != '@'
        && hasWord(text)
        && !text.contains("://")
        && !OPEN_ENDS.contains(text.substring(text.lastIndexOf(' ') + 1));
  }

  /** Whether the text ends in a full stop; an ellipsis is none. */
  private static boolean isStop(String text) {
    int last = Marks.lastMark(text, 0, text.length());
    return last >= 0 && SentenceEnds.isFullStop(text.charAt(last)) && !text.endsWith("...");
  }

  /**
   * Whether the text is of a picture or film, as its start or the source at its end say: {@code
   * Roe/AFP}, {@code (AFP photo: Jane Roe)}.
   */
  private static boolean isCaption(String text) {
    for (String lead : CAPTION_LEADS) {
      if (text.startsWith(lead)) {
        return true;
      }
    }
    int bracket = text.charAt(text.length() - 1) == ')' ? text.lastIndexOf('(') : -1;
    if (bracket > 0 && (text.indexOf(':', bracket) > 0 || text.indexOf('/', bracket) > 0)) {
      return true;
    }
    int slash = text.indexOf('/', text.lastIndexOf(' ') + 2);
    return slash > 0 || text.contains("/Getty");
  }

  private static int innerSentences(String text) {
    int count = 0;
    for (int i = 1; i + 2 < text.length(); i++) {
      boolean next = text.charAt(i + 1) == ' ' && !Character.isLowerCase(text.charAt(i + 2));
      count += next && Marks.endsSentence(text, i - 1, i + 1) ? 1 : 0;
    }
    return count;
  }

  private static boolean hasWord(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return letters >= 2 && letters * 2 > text.length();
  }

  private static int width(String text) {
    return UnspacedScripts.isEastAsian(text.charAt(text.length() / 2)) ? 2 : 1;
  }
}
