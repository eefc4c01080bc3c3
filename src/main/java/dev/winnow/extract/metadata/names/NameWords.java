package dev.winnow.extract.metadata.names;

import dev.winnow.text.WordLists;
import java.util.Locale;
import java.util.Set;

/** The words that stand in bylines and are no names. */
public final class NameWords {
  private static final WordLists LISTS = WordLists.read("extract/name-words.txt");

  /** The words that begin a byline. */
  static final Set<String> LEADS = LISTS.words("leads", "leads in pages");

  /** The labels of an author, where the head of a page labels its values. */
  public static final Set<String> LABELS = LISTS.words("labels in pages");

  /** The words that begin the names of people other than authors. */
  static final Set<String> OTHERS = LISTS.words("others in pages");

  /** The words between two names, or between a name and a date. */
  static final Set<String> JOINTS = LISTS.words("joints", "joints in pages");

  /** The parts of names that have no capital. */
  static final Set<String> PARTICLES = LISTS.words("particles", "particles in pages");

  /** The words of roles, groups, programs and menus that are in no name. */
  static final Set<String> NO_NAMES = LISTS.words("no names", "no names in pages");

  /** News agencies, which stand where an author would; in small letters. */
  private static final Set<String> AGENCIES = LISTS.words("agencies", "agencies in pages");

  private NameWords() {}

  /** Whether the name is that of a news agency. */
  public static boolean isAgency(String name) {
    return AGENCIES.contains(name.toLowerCase(Locale.ROOT));
  }
}
