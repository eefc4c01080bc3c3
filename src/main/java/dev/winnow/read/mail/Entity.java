package dev.winnow.read.mail;

/** A message, or a part of one, whose head and parts are read. */
final class Entity {
  /** The entity in which this one lies; null for the outermost message. */
  final Entity parent;

  final boolean isMessage;

  /** The number of the part as in IMAP, such as {@code 1.2}; empty for the outermost message. */
  final String path;

  /** The message to which the entity belongs. */
  final Letter letter;

  final int depth;
  final Head head = new Head();

  /** The subtype of {@code multipart} that the entity is; empty if it is none. */
  private String multipart = "";

  private boolean isResource;
  private int parts;
  private Leaf chosen;

  private Entity(Entity parent, String path, Documents ofLetter) {
    this.parent = parent;
    this.isMessage = ofLetter != null;
    this.path = path;
    this.letter = isMessage ? new Letter(this, ofLetter) : parent.letter;
    this.depth = parent == null ? 1 : parent.depth + 1;
  }

  /** A message within an entity, or the outermost one. */
  static Entity message(Entity parent, Documents documents) {
    return new Entity(parent, parent == null ? "" : parent.path, documents);
  }

  /** The next part of this entity. */
  Entity part() {
    parts++;
    return new Entity(this, below(parts), null);
  }

  /** The path of the text, if the entity has no parts. */
  String leafPath() {
    return isMessage ? below(1) : path;
  }

  private String below(int number) {
    return path.isEmpty() ? Integer.toString(number) : path + "." + number;
  }

  /** Says that the head is whole. */
  void headEnds() {
    String type = head.token("content-type");
    multipart = type.startsWith("multipart/") ? type.substring("multipart/".length()) : "";
    if (!isMessage) {
      isResource = parent.isResource || (parent.multipart.equals("related") && !isRoot());
    }
  }

  /** Whether the entity is the page to which the other parts of its parent belong. */
  private boolean isRoot() {
    String start = parent.head.parameter("content-type", "start");
    return start == null ? parent.parts == 1 : start.strip().equals(head.value("content-id"));
  }

  /** Whether the entity belongs to a page, as a picture, a style sheet or a frame does. */
  boolean isResource() {
    return isResource
        && (head.has("content-id")
            || head.has("content-location")
            || !head.token("content-disposition").equals("attachment"));
  }

  /** Whether the entity is sent along with the text and is none of it. */
  boolean isAttachment() {
    return !isMessage
        && (head.token("content-disposition").equals("attachment")
            || head.parameter("content-disposition", "filename") != null
            || head.parameter("content-type", "name") != null)
        && !(parent.multipart.equals("related") && isRoot());
  }

  /** Takes a text of the message; the best one, if the same text stands there in other forms. */
  void show(Leaf leaf) {
    if (!multipart.equals("alternative")) {
      pass(leaf);
    } else if (chosen == null) {
      chosen = leaf;
    } else {
      boolean isBetter = leaf.isHtml() || !chosen.isHtml();
      letter.leaveOut(isBetter ? chosen : leaf, "alternative");
      chosen = isBetter ? leaf : chosen;
    }
  }

  private void pass(Leaf leaf) {
    if (isMessage) {
      letter.show(leaf);
    } else {
      parent.show(leaf);
    }
  }

  /** Says that all parts are read. */
  void partsEnd() {
    if (chosen != null) {
      pass(chosen);
      chosen = null;
    }
  }
}
