package dev.winnow.read.mail;

/**
 * A part of a message that is text, or a file that is attached.
 *
 * @param number from 1 on, in the order of the message
 * @param mediaType without parameters, in lower case
 * @param charset as stated; null if it is not, or is ASCII, which says nothing
 * @param bytes the decoded text; null for a file that is no text
 * @param isAttached whether it is a file that is attached
 * @param location its address; null if none is stated
 */
record MailPart(
    int number,
    String mediaType,
    String charset,
    byte[] bytes,
    boolean isAttached,
    String location) {
  static final String HTML = "text/html";
  static final String TEXT = "text/plain";

  boolean is(String type) {
    return bytes != null && mediaType.equals(type);
  }
}
