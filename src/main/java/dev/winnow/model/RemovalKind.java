package dev.winnow.model;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The kind of a removed piece of text: one of Winnow's kinds, or one that a rule file declares.
 * There is one instance of a kind, so that {@code ==} tells whether two are the same.
 */
public final class RemovalKind implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Map<String, RemovalKind> SHIPPED = new LinkedHashMap<>();
  private static final Map<String, RemovalKind> OWN = new ConcurrentHashMap<>();

  /** No kind of Winnow's has a hyphen, now or later. */
  private static final Pattern OWN_LABEL = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)+");

  public static final RemovalKind DONATION_APPEAL = shipped("donation_appeal");
  public static final RemovalKind SUBSCRIPTION = shipped("subscription");
  public static final RemovalKind NEWSLETTER = shipped("newsletter");
  public static final RemovalKind READ_MORE = shipped("read_more");
  public static final RemovalKind SHARE = shipped("share");
  public static final RemovalKind COMMENTS = shipped("comments");
  public static final RemovalKind RELATED = shipped("related");
  public static final RemovalKind NAVIGATION = shipped("navigation");
  public static final RemovalKind ADVERTISEMENT = shipped("advertisement");
  public static final RemovalKind COPYRIGHT = shipped("copyright");
  public static final RemovalKind CREDIT = shipped("credit");
  public static final RemovalKind AGGREGATOR = shipped("aggregator");
  public static final RemovalKind COOKIE_NOTICE = shipped("cookie_notice");
  public static final RemovalKind LOGIN = shipped("login");
  public static final RemovalKind APP_PROMO = shipped("app_promo");
  public static final RemovalKind CONTACT = shipped("contact");
  public static final RemovalKind CORRECTION_POLICY = shipped("correction_policy");
  public static final RemovalKind CAPTION = shipped("caption");

  /** A line consumed into a field of the record: title, byline, date. */
  public static final RemovalKind METADATA = shipped("metadata");

  public static final RemovalKind RECURRENT = shipped("recurrent");

  /** A paragraph that stands elsewhere and is kept there. */
  public static final RemovalKind DUPLICATE = shipped("duplicate");

  public static final RemovalKind OTHER = shipped("other");

  /** A name, number or address of a person, in whose place a placeholder stands. */
  public static final RemovalKind PERSONAL_DATA = shipped("personal_data");

  private final String label;

  /** Its place among Winnow's kinds, from 0; -1 for another. */
  private final int place;

  private RemovalKind(String label, int place) {
    this.label = label;
    this.place = place;
  }

  private static RemovalKind shipped(String label) {
    RemovalKind kind = new RemovalKind(label, SHIPPED.size());
    SHIPPED.put(label, kind);
    return kind;
  }

  /** Winnow's kinds, in the order of their places. */
  public static List<RemovalKind> values() {
    return List.copyOf(SHIPPED.values());
  }

  /** Winnow's kind with this {@linkplain #label() label}, if there is one. */
  public static Optional<RemovalKind> of(String label) {
    return Optional.ofNullable(SHIPPED.get(label));
  }

  /**
   * A kind that a rule file declares.
   *
   * @param label two or more words of a-z and 0-9 with {@code -} between them, such as {@code
   *     obituary-notice}
   * @throws IllegalArgumentException if it is written otherwise
   */
  public static RemovalKind own(String label) {
    if (!OWN_LABEL.matcher(label).matches()) {
      throw new IllegalArgumentException(
          "a kind of one's own consists of words of a-z and 0-9 with '-' between them, such as"
              + " 'obituary-notice', not '"
              + label
              + "'");
    }
    return OWN.computeIfAbsent(label, name -> new RemovalKind(name, -1));
  }

  /** The name as audit lines and rule files write it, for example {@code read_more}. */
  public String label() {
    return label;
  }

  /** Its place among Winnow's kinds, from 0; -1 for one that a rule file declares. */
  public int place() {
    return place;
  }

  @Override
  public String toString() {
    return label;
  }

  private Object readResolve() {
    return place < 0 ? own(label) : SHIPPED.get(label);
  }
}
