package dev.winnow.model;

import java.util.Locale;
import java.util.Optional;

/** What a removed piece of text was. */
public enum RemovalKind {
  DONATION_APPEAL,
  SUBSCRIPTION,
  NEWSLETTER,
  READ_MORE,
  SHARE,
  COMMENTS,
  RELATED,
  NAVIGATION,
  ADVERTISEMENT,
  COPYRIGHT,
  CREDIT,
  AGGREGATOR,
  COOKIE_NOTICE,
  LOGIN,
  APP_PROMO,
  CONTACT,
  CORRECTION_POLICY,
  CAPTION,
  /** A line consumed into a field of the record: title, byline, date. */
  METADATA,
  RECURRENT,
  /** A paragraph that stands elsewhere and is kept there. */
  DUPLICATE,
  OTHER;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The name as audit lines and rule files write it, for example {@code read_more}. */
  public String label() {
    return label;
  }

  /** The kind with this {@linkplain #label() label}, if there is one. */
  public static Optional<RemovalKind> of(String label) {
    for (RemovalKind kind : values()) {
      if (kind.label.equals(label)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
