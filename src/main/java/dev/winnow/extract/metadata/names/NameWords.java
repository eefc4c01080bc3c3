package dev.winnow.extract.metadata.names;

import dev.winnow.text.WordLists;
import java.util.Locale;
import java.util.Set;

/** The words that stand in bylines and are no names. */
public final class NameWords {
  private static final WordLists LISTS = WordLists.read("extract/name-words.txt");

  /** What a byline starts with. */
  static final Set<String> LEADS = LISTS.words("leads", "leads in pages");

  /** What labels an author where the head of a page labels its values. */
  public static final Set<String> LABELS = LISTS.words("labels in pages");

  /** What the names of others than authors start with. */
  static final Set<String> OTHERS = LISTS.words("others in pages");

  /** What stands between two names, or between a name and a date. */
  static final Set<String> JOINTS = LISTS.words("joints", "joints in pages");

  /** What names are made of besides words with a capital. */
  static final Set<String> PARTICLES = LISTS.words("particles", "particles in pages");

  /** What is in the names of roles, of groups, of programs and in menus, and in no name. */
  static final Set<String> NO_NAMES = LISTS.words("no names", "no names in pages");

  /** News agencies, which stand where an author would; in small letters. */
  private static final Set<String> AGENCIES = LISTS.words("agencies", "agencies in pages");

  private NameWords() {}

  /** Whether the name is that of a news agency. */
  public static boolean isAgency(String name) {
    return AGENCIES.contains(name.toLowerCase(Locale.ROOT));
  }
}
