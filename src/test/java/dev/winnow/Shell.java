package dev.winnow;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the shell commands of the documentation. */
public final class Shell {
  private static final Pattern WORD = Pattern.compile("(?:[^\\s\"']|\"[^\"]*\"|'[^']*')+");
  private static final Pattern SETTING = Pattern.compile("[A-Z_]+=.*");

  private Shell() {}

  /** The commands of a block, each as its words, without comments, settings and quotes. */
  public static List<List<String>> commands(String block) {
    List<List<String>> commands = new ArrayList<>();
    for (String line : block.replace("\\\n", " ").lines().toList()) {
      List<String> words = words(line);
      while (!words.isEmpty() && SETTING.matcher(words.get(0)).matches()) {
        words.remove(0);
      }
      if (!words.isEmpty()) {
        commands.add(words);
      }
    }
    return commands;
  }

  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(line);
    while (matcher.find() && !matcher.group().startsWith("#")) {
      words.add(matcher.group().replaceAll("[\"'](?=.|$)", ""));
    }
    return words;
  }
}
