package dev.winnow.dedup.words;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import dev.winnow.text.CaseFolding;
import dev.winnow.text.Hash64;
import dev.winnow.text.LongSet;
import dev.winnow.text.MonthNames;
import dev.winnow.text.UnspacedScripts;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of a text as numbers, for comparing documents. Words are those of Unicode segmentation
 * (UAX 29, by ICU) after NFKC_Casefold; of scripts that are written without spaces each character
 * counts as a word, so that five words are five characters there. A number holds 30 bits of the
 * word's hash and two bits of its {@linkplain #isNumber kind}.
 *
 * <p>Not thread-safe; cheap to make.
 */
public final class ComparisonTokens {
  /** The bits that hold the kind of a word. */
  public static final int KIND_BITS = 2;

  private static final int NUMBER = 1;
  private static final int NAME = 2;
  private static final int MONTH = 3;
  private static final int KIND_MASK = 3;

  private static final BreakIterator WORDS = BreakIterator.getWordInstance(ULocale.ROOT);
  private static final Map<String, LongSet> MONTHS = new ConcurrentHashMap<>();

  /** The language whose months are capitalised, so that "may" is none. */
  private static final String ENGLISH = "en";

  private final LongSet months;
  private final boolean capitalMonths;
  private int[] words = new int[512];
  private int size;
  private boolean sentenceStart;
  private final PlainWords.WordSink places;

  /**
   * Words of a text in this language, whose months are known by their names.
   *
   * @param language a BCP 47 tag; null if it is not known
   */
  public ComparisonTokens(String language) {
    this(language, null);
  }

  /**
   * The same with places.
   *
   * @param places gets the place of each word in its paragraph, in their order; null for none
   */
  ComparisonTokens(String language, PlainWords.WordSink places) {
    this.places = places;
    String primary = language == null ? ENGLISH : language.split("-", 2)[0];
    months = MONTHS.computeIfAbsent(primary, ComparisonTokens::monthsOf);
    capitalMonths = primary.equals(ENGLISH);
  }

  public ComparisonTokens() {
    this(null);
  }

  private static LongSet monthsOf(String language) {
    return LongSet.of(
        MonthNames.months(language).stream()
            .mapToLong(
                month -> month.chars().asLongStream().reduce(Hash64.START, ComparisonTokens::added))
            .toArray());
  }

  private static long added(long hash, long character) {
    return Hash64.add(hash, (int) character);
  }

  /** Adds the words of a paragraph. */
  public void add(String paragraph) {
    sentenceStart = true;
    char[] text = paragraph.toCharArray();
    if (PlainWords.isPlain(text)) {
      PlainWords.each(text, (start, end) -> addPlain(text, start, end));
    } else {
      addAnyScript(paragraph, text);
    }
  }

  /** The words so far. */
  public int[] toArray() {
    return Arrays.copyOf(words, size);
  }

  /** Whether two words are the same, be one a name by its place in the sentence. */
  public static boolean areSame(int a, int b) {
    return a >>> KIND_BITS == b >>> KIND_BITS;
  }

  /** Whether a digit is in the word. */
  public static boolean isNumber(int word) {
    return (word & KIND_MASK) == NUMBER;
  }

  /** Whether the word is capitalised within a sentence. */
  public static boolean isName(int word) {
    return (word & KIND_MASK) == NAME;
  }

  /** Whether the word names a month. */
  public static boolean isMonth(int word) {
    return (word & KIND_MASK) == MONTH;
  }

  /** Whether the word is a number, a name or a month: what tells one event from another. */
  public static boolean isFact(int word) {
    return (word & KIND_MASK) != 0;
  }

  private void addPlain(char[] text, int start, int end) {
    long hash = Hash64.START;
    boolean number = false;
    boolean said = false;
    for (int i = start; i < end; i++) {
      char c = text[i];
      number |= c >= '0' && c <= '9';
      said |= PlainWords.isLetterOrDigit(c);
      hash = Hash64.add(hash, c == '’' ? '\'' : PlainWords.lower(c));
    }
    if (said) {
      append(hash, kind(hash, number, Character.isUpperCase(text[start])), start, end);
    }
    sentenceStart = !said && sentenceStart || said && PlainWords.endsSentence(text, end);
  }

  private void addAnyScript(String text, char[] characters) {
    BreakIterator breaks = (BreakIterator) WORDS.clone();
    breaks.setText(text);
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      int first = text.codePointAt(start);
      if (UnspacedScripts.isUnspaced(first)) {
        addCharacters(text, start, end);
      } else if (text.substring(start, end).codePoints().anyMatch(UCharacter::isLetterOrDigit)) {
        addWord(text, start, end);
        sentenceStart = PlainWords.endsSentence(characters, end);
      }
    }
  }

  private void addCharacters(String text, int start, int end) {
    for (int at = start; at < end; at += Character.charCount(text.codePointAt(at))) {
      int c = text.codePointAt(at);
      if (UCharacter.isLetterOrDigit(c)) {
        int kind = UCharacter.isDigit(c) ? NUMBER : 0;
        append(Hash64.add(Hash64.START, c), kind, at, at + Character.charCount(c));
      }
    }
  }

  private void addWord(String text, int start, int end) {
    String folded = CaseFolding.fold(text.substring(start, end));
    long hash = Hash64.START;
    boolean number = false;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      number |= Character.isDigit(c);
      hash = Hash64.add(hash, c == '’' ? '\'' : c);
    }
    boolean capital = UCharacter.isUUppercase(text.codePointAt(start));
    append(hash, kind(hash, number, capital), start, end);
  }

  private int kind(long hash, boolean number, boolean capital) {
    if (number) {
      return NUMBER;
    }
    if ((capital || !capitalMonths) && months.contains(hash)) {
      return MONTH;
    }
    return capital && !sentenceStart ? NAME : 0;
  }

  private void append(long hash, int kind, int start, int end) {
    if (places != null) {
      places.word(start, end);
    }
    if (size == words.length) {
      words = Arrays.copyOf(words, 2 * size);
    }
    words[size++] = (int) Hash64.mix(hash) & ~KIND_MASK | kind;
  }
}
