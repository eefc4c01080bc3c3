package dev.winnow.classify;

import dev.winnow.model.RemovalKind;
import dev.winnow.text.UnspacedScripts;
import dev.winnow.yaml.YamlNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The kind of a block by its first words, in any language. */
@SuppressWarnings("ImmutableEnumChecker") // a RemovalKind never changes
public enum LeadPhrase {
  RELATED(RemovalKind.RELATED),
  CREDIT(RemovalKind.CREDIT),
  SOURCE(RemovalKind.CREDIT, RemovalKind.OTHER),
  SHARE(RemovalKind.SHARE),
  COMMENTS(RemovalKind.COMMENTS),
  NEWSLETTER(RemovalKind.NEWSLETTER),
  SUBSCRIBE(RemovalKind.SUBSCRIPTION),
  ADVERTISEMENT(RemovalKind.ADVERTISEMENT),
  DATE(RemovalKind.METADATA, RemovalKind.OTHER),
  BYLINE(RemovalKind.CREDIT, RemovalKind.OTHER),
  COPYRIGHT(RemovalKind.COPYRIGHT),
  TAGS(RemovalKind.NAVIGATION);

  private static final String FILE = "/config/lead-ins.yaml";
  private static final int MAX_PHRASE_WORDS = 5;
  private static final int START_CHARS = 60;
  private static final Map<String, LeadPhrase> OF = read();
  private static final Set<String> FIRST = firstWords();

  private final String label = name().toLowerCase(Locale.ROOT);
  private final RemovalKind kindInPage;
  private final RemovalKind kindInText;

  LeadPhrase(RemovalKind kind) {
    this(kind, kind);
  }

  LeadPhrase(RemovalKind kindInPage, RemovalKind kindInText) {
    this.kindInPage = kindInPage;
    this.kindInText = kindInText;
  }

  /**
   * The kind of a removed block of a page that begins so. A page repeats its date, its byline and
   * its sources around the body, so the first words are trusted.
   */
  public RemovalKind kindInPage() {
    return kindInPage;
  }

  /**
   * The kind of a removed block of plain text that begins so. It differs from {@link #kindInPage}
   * for {@link #SOURCE}, {@link #DATE} and {@link #BYLINE}: extraction has taken the date and the
   * byline of plain text before, so a later line that begins like them may be anything, and is
   * {@link RemovalKind#OTHER}.
   */
  public RemovalKind kindInText() {
    return kindInText;
  }

  /** The list that the longest run of a text's first words is in; null if it is in none. */
  public static LeadPhrase of(String text) {
    if (isOrdinary(text)) {
      return null;
    }
    String start = text.length() > START_CHARS ? text.substring(0, START_CHARS) : text;
    StringBuilder key = new StringBuilder();
    LeadPhrase found = null;
    int words = 0;
    boolean inWord = false;
    String folded = Folding.letters(start);
    for (int i = 0; i <= folded.length() && words < MAX_PHRASE_WORDS; i++) {
      char c = i < folded.length() ? folded.charAt(i) : ' ';
      if (UnspacedScripts.isIdeograph(c)) {
        key.append(c);
        found = OF.getOrDefault(key.toString(), found);
      } else if (Character.isLetterOrDigit(c)) {
        if (!inWord && !key.isEmpty()) {
          key.append(' ');
        }
        key.append(c);
        inWord = true;
      } else if (inWord) {
        String read = key.toString();
        if (words == 0 && !FIRST.contains(read)) {
          return found;
        }
        found = OF.getOrDefault(read, found);
        inWord = false;
        words++;
      }
    }
    return found;
  }

  /** Whether the first word is of ASCII and in no list, as that of most texts is. */
  private static boolean isOrdinary(String text) {
    int end = Math.min(text.length(), START_CHARS);
    int from = 0;
    while (from < end
        && text.charAt(from) < 0x80
        && !Character.isLetterOrDigit(text.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < end && text.charAt(to) < 0x80 && Character.isLetterOrDigit(text.charAt(to))) {
      to++;
    }
    boolean ascii = from < to && (to == end || text.charAt(to) < 0x80);
    return ascii && !FIRST.contains(text.substring(from, to).toLowerCase(Locale.ROOT));
  }

  private static Map<String, LeadPhrase> read() {
    try (InputStream in = LeadPhrase.class.getResourceAsStream(FILE)) {
      String yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      YamlNode root = YamlNode.read(FILE, yaml);
      List<String> labels = List.of(values()).stream().map(each -> each.label).toList();
      Map<String, YamlNode> lists = root.fields("lead-ins", labels);
      Map<String, LeadPhrase> of = new HashMap<>();
      for (LeadPhrase each : values()) {
        for (YamlNode list : lists.get(each.label).items(each.label)) {
          list.items(each.label).forEach(words -> of.putIfAbsent(key(words.text()), each));
        }
      }
      return Map.copyOf(of);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> firstWords() {
    Set<String> first = new HashSet<>();
    for (String key : OF.keySet()) {
      int space = key.indexOf(' ');
      first.add(space < 0 ? key : key.substring(0, space));
    }
    return first;
  }

  private static String key(String words) {
    StringBuilder key = new StringBuilder();
    boolean inWord = false;
    for (char c : Folding.letters(words).toCharArray()) {
      boolean part = Character.isLetterOrDigit(c);
      boolean ideograph = UnspacedScripts.isIdeograph(c);
      if (part && !inWord && !ideograph && !key.isEmpty()) {
        key.append(' ');
      }
      if (part) {
        key.append(c);
      }
      inWord = part && !ideograph;
    }
    return key.toString();
  }
}
