package dev.winnow.recur;

import com.ibm.icu.text.Normalizer2;
import dev.winnow.model.Blanks;
import dev.winnow.model.Words;
import java.util.Arrays;

/**
 * The words of a text as they are compared: after NFKC_Casefold, with letters, marks and digits
 * only, each number as one sign, each address, handle and hashtag as another. Characters of scripts
 * without spaces are words of their own.
 */
final class Tokens {
  /** Stands for an address, a handle or a hashtag, and for a name where names may vary. */
  static final long MASK = 0x2a;

  private static final Normalizer2 NFKC_CASEFOLD = Normalizer2.getNFKCCasefoldInstance();
  private static final byte WORD = 1;
  private static final byte NAME = 2;

  private long[] hashes = new long[32];
  private byte[] sorts = new byte[32];
  private int size;
  private int numbers;

  private Tokens() {}

  static Tokens of(String text) {
    Tokens tokens = new Tokens();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean ends = i == text.length() || Blanks.isBlank(text.charAt(i));
      boolean alone = !ends && Words.isUnspaced(text.charAt(i));
      if (ends || alone) {
        if (from < i) {
          tokens.add(text, from, i);
        }
        if (alone) {
          tokens.add(text, i, i + 1);
        }
        from = i + 1;
      }
    }
    return tokens;
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

  private void add(String text, int from, int to) {
    if (isAddress(text, from, to)) {
      put(MASK, (byte) 0);
      return;
    }
    CharSequence folded = text;
    int at = from;
    int end = to;
    if (!isAscii(text, from, to)) {
      folded = NFKC_CASEFOLD.normalize(text.substring(from, to));
      at = 0;
      end = folded.length();
    }
    long hash = Hashes.start();
    boolean inNumber = false;
    boolean letters = false;
    boolean any = false;
    for (int i = at; i < end; i++) {
      char c = folded.charAt(i);
      if (Character.isDigit(c)) {
        hash = inNumber ? hash : Hashes.add(hash, '0');
        any = true;
        inNumber = true;
      } else if (isSaid(c)) {
        hash = Hashes.add(hash, c < 0x80 ? (char) (c | ' ') : c);
        letters = true;
        any = true;
        inNumber = false;
      }
    }
    if (any) {
      numbers += inNumber ? 1 : 0;
      int sort = letters ? WORD | (isCapitalised(text, from, to) ? NAME : 0) : 0;
      put(Hashes.mix(hash), (byte) sort);
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

  private static boolean isAddress(String text, int from, int to) {
    if (to - from < 2) {
      return false;
    }
    char first = text.charAt(from);
    if (first == '@' || first == '#') {
      return true;
    }
    int at = text.indexOf('@', from);
    int scheme = text.indexOf("://", from);
    return at >= 0 && at < to - 1 || scheme >= 0 && scheme < to || text.startsWith("www.", from);
  }

  private static boolean isAscii(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCapitalised(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetter(text.charAt(i))) {
        return Character.isUpperCase(text.charAt(i)) || Character.isTitleCase(text.charAt(i));
      }
    }
    return false;
  }

  /** Letters, and marks and halves of characters beyond the basic plane. */
  private static boolean isSaid(char c) {
    if (c < 0x80) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
