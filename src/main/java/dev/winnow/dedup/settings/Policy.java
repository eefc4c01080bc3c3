package dev.winnow.dedup.settings;

/** What happens to a paragraph that its owner holds already, or to a copy of a document. */
public enum Policy {
  /** It is removed, and the audit line names the owner. */
  DROP,
  /** It stays, and names the owner. */
  MARK,
  /** Nothing is compared. */
  OFF
}
