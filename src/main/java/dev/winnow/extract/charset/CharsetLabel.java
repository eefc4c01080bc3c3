package dev.winnow.extract.charset;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;

/**
 * The charsets that pages name, as the WHATWG Encoding Standard reads the names: a label stands for
 * the charset that browsers use for it, which often holds more than the one that is named.
 */
final class CharsetLabel {
  private static final Map<String, String> SUPERSETS =
      Map.ofEntries(
          Map.entry("US-ASCII", "windows-1252"),
          Map.entry("ISO-8859-1", "windows-1252"),
          Map.entry("ISO-8859-9", "windows-1254"),
          Map.entry("TIS-620", "x-windows-874"),
          Map.entry("x-iso-8859-11", "x-windows-874"),
          Map.entry("GB2312", "GB18030"),
          Map.entry("GBK", "GB18030"),
          Map.entry("Big5", "Big5-HKSCS"),
          Map.entry("Shift_JIS", "windows-31j"),
          Map.entry("EUC-JP", "x-eucJP-Open"),
          Map.entry("EUC-KR", "x-windows-949"));

  /** What Java does not know by that name. */
  private static final Map<String, String> ALIASES =
      Map.ofEntries(
          Map.entry("visual", "ISO-8859-8"),
          Map.entry("logical", "ISO-8859-8"),
          Map.entry("koi", "KOI8-R"),
          Map.entry("koi8-ru", "KOI8-U"),
          Map.entry("mac", "x-MacRoman"),
          Map.entry("macintosh", "x-MacRoman"),
          Map.entry("csmacintosh", "x-MacRoman"),
          Map.entry("x-mac-roman", "x-MacRoman"),
          Map.entry("x-mac-cyrillic", "x-MacCyrillic"),
          Map.entry("x-mac-ukrainian", "x-MacUkraine"),
          Map.entry("dos-874", "x-windows-874"),
          Map.entry("chinese", "GB18030"),
          Map.entry("csgb2312", "GB18030"),
          Map.entry("csiso58gb231280", "GB18030"),
          Map.entry("gb_2312", "GB18030"),
          Map.entry("gb_2312-80", "GB18030"),
          Map.entry("iso-ir-58", "GB18030"),
          Map.entry("x-gbk", "GB18030"),
          Map.entry("cn-big5", "Big5"),
          Map.entry("x-x-big5", "Big5"),
          Map.entry("korean", "EUC-KR"),
          Map.entry("csksc56011987", "EUC-KR"),
          Map.entry("iso-ir-149", "EUC-KR"),
          Map.entry("ks_c_5601-1989", "EUC-KR"),
          Map.entry("x-user-defined", "windows-1252"));

  private CharsetLabel() {}

  /**
   * The charset that a page means by a label, or null if nobody knows it. UTF-16 and UTF-32 become
   * UTF-8, for what could be read up to the label is neither.
   */
  static Charset charset(String label) {
    try {
      Charset charset = superset(Charset.forName(name(label.toLowerCase(Locale.ROOT))));
      boolean wide = charset.name().contains("UTF-16") || charset.name().contains("UTF-32");
      return wide ? Charset.forName("UTF-8") : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  /** The charset to read instead of this one, or itself. */
  static Charset superset(Charset charset) {
    String superset = SUPERSETS.get(charset.name());
    return superset != null && Charset.isSupported(superset) ? Charset.forName(superset) : charset;
  }

  private static String name(String label) {
    String alias = ALIASES.get(label);
    if (alias != null) {
      return alias;
    }
    if (label.startsWith("x-cp125")) {
      return label.substring(2);
    }
    if (label.startsWith("iso8859") && !label.startsWith("-", 7)) {
      return "iso-8859-" + label.substring(7);
    }
    boolean direction = label.startsWith("iso-8859-") && label.matches(".*-[ei]");
    return direction ? label.substring(0, label.length() - 2) : label;
  }
}
