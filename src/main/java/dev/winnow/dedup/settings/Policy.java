package dev.winnow.dedup.settings;

/** The treatment of a repeated paragraph, or of a copy of a document. */
public enum Policy {
  /** It is removed, and the audit line names the owner. */
  DROP,
  /** It stays, and names the owner. */
  MARK,
  /** Nothing is compared. */
  OFF
}
