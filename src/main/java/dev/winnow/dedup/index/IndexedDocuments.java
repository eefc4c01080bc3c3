package dev.winnow.dedup.index;

import dev.winnow.dedup.compare.DocumentWords;
import dev.winnow.dedup.compare.OwnerKey;
import dev.winnow.dedup.compare.StoryMembership;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * A file of documents to compare with: the {@linkplain IndexedWords words} of all; the number of
 * documents; and of each, by id, its id, when it was published (eight bytes), its length, flags, of
 * its story (if it is of another's) the id and when its original was published, its heir (if it has
 * one), and its words. Ids have 32 bytes. Flags: 1 core, 2 of another's story, 4 has an heir.
 */
final class IndexedDocuments {
  private static final int ID_BYTES = 32;
  private static final int CORE_FLAG = 1;
  private static final int OTHER_STORY_FLAG = 2;
  private static final int HEIR_FLAG = 4;

  private IndexedDocuments() {}

  /**
   * Makes a file.
   *
   * @param memberships the places in stories of the documents that are related to others, by id
   */
  static byte[] file(
      int bucket, Collection<IndexedDocument> documents, Map<String, StoryMembership> memberships) {
    List<IndexedDocument> sorted =
        documents.stream().sorted(Comparator.comparing(IndexedDocument::id)).toList();
    IndexedWords words =
        IndexedWords.of(sorted.stream().map(document -> document.documentWords().words()).toList());
    IndexOutput out = new IndexOutput(IndexKind.DOCUMENTS, bucket);
    words.write(out);
    out.number(sorted.size());
    for (IndexedDocument document : sorted) {
      OwnerKey owner = document.documentWords().owner();
      StoryMembership membership =
          memberships
              .getOrDefault(document.id(), StoryMembership.alone(owner))
              .withHeir(document.heir());
      out.id(document.id(), ID_BYTES);
      out.int64(owner.published());
      out.number(owner.length());
      write(membership, out);
      words.write(document.documentWords().words(), out);
    }
    return out.finished();
  }

  private static void write(StoryMembership membership, IndexOutput out) {
    boolean ofAnother = !membership.story().equals(membership.id());
    boolean hasHeir = membership.heir() != null;
    out.number(
        (membership.core() ? CORE_FLAG : 0)
            | (ofAnother ? OTHER_STORY_FLAG : 0)
            | (hasHeir ? HEIR_FLAG : 0));
    if (ofAnother) {
      out.id(membership.story(), ID_BYTES);
      out.int64(membership.since());
    }
    if (hasHeir) {
      out.id(membership.heir(), ID_BYTES);
    }
  }

  /**
   * Gives each document whose id begins so to {@code sink}, with where it stands.
   *
   * @param run as in {@link OwnerKey}
   * @param wanted beginnings of ids, as {@link IndexedSamples} keeps them
   */
  static void each(
      IndexInput in, int run, Set<String> wanted, BiConsumer<DocumentWords, StoryMembership> sink) {
    IndexedWords all = IndexedWords.read(in);
    int size = in.number();
    for (int i = 0; i < size; i++) {
      String id = in.id(ID_BYTES);
      OwnerKey owner = new OwnerKey(run, in.int64(), in.number(), id);
      StoryMembership membership = membership(owner, in);
      boolean isWanted = wanted.contains(IndexedSamples.idOf(id));
      int[] words = all.read(in, isWanted);
      if (isWanted) {
        sink.accept(DocumentWords.of(owner, words), membership);
      }
    }
  }

  private static StoryMembership membership(OwnerKey owner, IndexInput in) {
    int flags = in.number();
    boolean ofAnother = (flags & OTHER_STORY_FLAG) != 0;
    String story = ofAnother ? in.id(ID_BYTES) : owner.id();
    long since = ofAnother ? in.int64() : owner.published();
    String heir = (flags & HEIR_FLAG) == 0 ? null : in.id(ID_BYTES);
    return new StoryMembership(owner.id(), story, since, (flags & CORE_FLAG) != 0, heir);
  }
}
