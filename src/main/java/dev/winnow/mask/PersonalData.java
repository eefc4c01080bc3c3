package dev.winnow.mask;

import java.util.Locale;

/** The sorts of personal data. Where two overlap, the one that comes first here is masked. */
enum PersonalData {
  EMAIL,
  IBAN,
  CARD,
  IP,
  PHONE;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The name as pipeline files and audit lines write it. */
  String label() {
    return label;
  }

  /** The placeholder unless the pipeline file has another. */
  String placeholder() {
    return "[" + name() + "]";
  }
}
