package dev.winnow.extract.metadata.names;

import com.google.re2j.Pattern;

/** Finds bylines among lines whose markup does not tell. */
public final class BylineText {
  private static final Pattern LED =
      Pattern.compile(
          "(?i)(?:\\d[\\d./:, -]* |(?:posted|published|submitted)(?: on)? [^.:]{6,30} )?(?:(?:posted|written|published|submitted|story|words|article|reported|erstellt"
              + "|geschrieben|gespeichert|verfasst|veröffentlicht|(?:blog ?)?beitrag|text|escrito|publicado"
              + "|publié|rédigé|geschreven) )?(?:by|von|par|por|di|av|af|door)[: ].*"
              + "|(?:text|words|autor|autorin|author|auteur|autore|yazan|oleh|автор|作者|記者) ?[:：].*");

  private BylineText() {}

  /** Whether the line starts as a byline does. */
  public static boolean isLed(String line) {
    return LED.matches(line);
  }
}
