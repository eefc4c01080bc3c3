package dev.winnow.recur.blocks;

import dev.winnow.text.Blanks;
import dev.winnow.text.CaseFolding;
import dev.winnow.text.Hash64;
import dev.winnow.text.UnspacedScripts;
import java.util.Arrays;

/**
 * The words of a text as they are compared: after NFKC_Casefold, with letters, marks and digits
 * only, each number as one sign, each address, handle and hashtag as another. Characters of scripts
 * without spaces are words of their own.
 */
final class MaskedTokens {
  /** Stands for an address, a handle or a hashtag, and for a name where names may vary. */
  static final long MASK_HASH = 0x2a;

  private static final byte WORD = 1;
  private static final byte NAME = 2;

  /** What an ASCII character is; anything else is punctuation, which does not count. */
  private static final byte[] ASCII = new byte[0x80];

  private static final byte SMALL = 1;
  private static final byte CAPITAL = 2;
  private static final byte LETTERS = SMALL | CAPITAL;
  private static final byte DIGIT = 4;
  private static final byte BLANK = 8;
  private static final byte SPECIAL = 16;
  private static final byte OTHER_SCRIPT = 17;

  static {
    for (char c = 0; c < ASCII.length; c++) {
      if (Blanks.isBlank(c)) {
        ASCII[c] = BLANK;
      } else if (c >= '0' && c <= '9') {
        ASCII[c] = DIGIT;
      } else if (c >= 'a' && c <= 'z') {
        ASCII[c] = SMALL;
      } else if (c >= 'A' && c <= 'Z') {
        ASCII[c] = CAPITAL;
      } else if (c == '@' || c == '#' || c == ':') {
        ASCII[c] = SPECIAL;
      }
    }
  }

  private long[] hashes = new long[32];
  private byte[] sorts = new byte[32];
  private int size;
  private int numbers;

  private MaskedTokens() {}

  static MaskedTokens of(char[] text) {
    MaskedTokens tokens = new MaskedTokens();
    int from = 0;
    while (from < text.length) {
      from = tokens.addAscii(text, from);
    }
    return tokens;
  }

  /** Adds the word that begins at {@code from}, and returns where the next may begin. */
  private int addAscii(char[] text, int from) {
    long hash = Hash64.START;
    int seen = 0;
    int last = 0;
    int capital = 0;
    int i = from;
    for (; i < text.length; i++) {
      char c = text[i];
      int sort = c < ASCII.length ? ASCII[c] : OTHER_SCRIPT;
      if (sort == BLANK) {
        break;
      }
      if (sort >= SPECIAL) {
        return addAny(text, from);
      }
      if (sort != 0) {
        boolean inNumber = sort == DIGIT && last == DIGIT;
        hash = inNumber ? hash : Hash64.add(hash, sort == DIGIT ? '0' : (char) (c | ' '));
        capital = (seen & LETTERS) == 0 && sort == CAPITAL ? NAME : capital;
        seen |= sort;
        last = sort;
      }
    }
    if (seen != 0) {
      numbers += last == DIGIT ? 1 : 0;
      put(Hash64.mix(hash), (byte) ((seen & LETTERS) == 0 ? 0 : WORD | capital));
    }
    return i + 1;
  }

  /** The same for a word that may be an address or has other letters. */
  private int addAny(char[] text, int from) {
    for (int i = from; i < text.length; i++) {
      boolean alone = UnspacedScripts.isEastAsian(text[i]);
      if (alone || Blanks.isBlank(text[i])) {
        if (from < i) {
          add(new String(text, from, i - from));
        }
        if (alone) {
          add(String.valueOf(text[i]));
        }
        return i + 1;
      }
    }
    add(new String(text, from, text.length - from));
    return text.length;
  }

  int size() {
    return size;
  }

  /** How many of them are numbers, or have one. */
  int numbers() {
    return numbers;
  }

  long hash(int i) {
    return hashes[i];
  }

  long[] hashes() {
    return Arrays.copyOf(hashes, size);
  }

  /** Whether it has a letter, and is no mask. */
  boolean isWord(int i) {
    return (sorts[i] & WORD) != 0;
  }

  /** Whether it begins with a capital letter. */
  boolean isName(int i) {
    return (sorts[i] & NAME) != 0;
  }

  private void add(String word) {
    if (isAddress(word)) {
      put(MASK_HASH, (byte) 0);
      return;
    }
    String folded = CaseFolding.fold(word);
    long hash = Hash64.START;
    boolean inNumber = false;
    boolean letters = false;
    boolean any = false;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isDigit(c)) {
        hash = inNumber ? hash : Hash64.add(hash, '0');
        any = true;
        inNumber = true;
      } else if (isSaid(c)) {
        hash = Hash64.add(hash, c);
        letters = true;
        any = true;
        inNumber = false;
      }
    }
    if (any) {
      numbers += inNumber ? 1 : 0;
      int sort = letters ? WORD | (isCapitalised(word) ? NAME : 0) : 0;
      put(Hash64.mix(hash), (byte) sort);
    }
  }

  private void put(long hash, byte sort) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
      sorts = Arrays.copyOf(sorts, 2 * size);
    }
    hashes[size] = hash;
    sorts[size++] = sort;
  }

  private static boolean isAddress(String word) {
    char first = word.charAt(0);
    if (first == '@' || first == '#' || word.startsWith("www.")) {
      return word.length() > 1;
    }
    for (int i = 1; i < word.length() - 1; i++) {
      char c = word.charAt(i);
      if (c == '@' || c == ':' && word.startsWith("//", i + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCapitalised(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isLetter(c)) {
        return Character.isUpperCase(c) || Character.isTitleCase(c);
      }
    }
    return false;
  }

  /** Letters, and marks and halves of characters beyond the basic plane. */
  private static boolean isSaid(char c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
