package dev.winnow.dedup.stories;

import dev.winnow.dedup.compare.StoryMembership;
import java.util.concurrent.TimeUnit;

/**
 * The spans of publication of stories, for a window in which all members must lie. A member without
 * a date lies in every window.
 */
final class PublicationSpans {
  private final LinkGraph graph;
  private final long window;

  /** The earliest member of each story, which is named by its smallest member. */
  private final long[] earliest;

  /** The latest; where no member has a date, before all time. */
  private final long[] latest;

  /**
   * Times of stories that have one member each.
   *
   * @param days the window in days; null for none
   */
  PublicationSpans(LinkGraph graph, Integer days) {
    this.graph = graph;
    this.window = days == null ? Long.MAX_VALUE : TimeUnit.DAYS.toSeconds(days);
    this.earliest = new long[graph.size()];
    this.latest = new long[graph.size()];
    for (int i = 0; i < earliest.length; i++) {
      long published = graph.document(i).published();
      earliest[i] = published;
      latest[i] = published == Long.MAX_VALUE ? Long.MIN_VALUE : published;
    }
  }

  /** Says that two stories are one now. */
  void join(int a, int b) {
    int story = Math.min(a, b);
    earliest[story] = Math.min(earliest[a], earliest[b]);
    latest[story] = Math.max(latest[a], latest[b]);
  }

  /** Whether two stories can be one: all members of the later one lie in the window. */
  boolean fit(int a, int b) {
    long since = since(Math.min(a, b));
    int later = Math.max(a, b);
    return since == Long.MAX_VALUE
        || earliest[later] == Long.MAX_VALUE
        || distance(since, earliest[later]) <= window && distance(since, latest[later]) <= window;
  }

  /** When the original of a story was published. */
  long since(int story) {
    StoryMembership known = graph.known(story);
    return known == null ? graph.document(story).published() : known.since();
  }

  private static long distance(long a, long b) {
    return Math.abs(a - b);
  }
}
