package dev.winnow.extract.html.page;

/**
 * An element of a page that holds blocks of text.
 *
 * @param parent the index of the box around it; -1 for the body
 * @param tag its name
 * @param cues the cues in its names, as a set of {@link ClassCue}s
 * @param look a hash of its name and its class: elements of one look are of one template
 * @param from the index of its first block
 * @param to the index after its last block
 * @param images the number of images in it
 * @param fields the number of input fields in it
 */
public record Box(
    int parent, String tag, long cues, int look, int from, int to, int images, int fields) {

  public int blocks() {
    return to - from;
  }

  boolean holdsAsMuchAs(Box other) {
    return from == other.from && to == other.to;
  }
}
