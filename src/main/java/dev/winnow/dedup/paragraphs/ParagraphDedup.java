package dev.winnow.dedup.paragraphs;

import dev.winnow.dedup.compare.OwnerKey;
import dev.winnow.dedup.settings.Policy;
import dev.winnow.dedup.settings.RepeatSettings;
import dev.winnow.dedup.settings.Scope;
import dev.winnow.dedup.stories.StoryDecision;
import dev.winnow.model.Article;
import dev.winnow.model.BlockKind;
import dev.winnow.model.DropReason;
import dev.winnow.model.Fingerprint;
import dev.winnow.model.Paragraph;
import dev.winnow.model.Reference;
import dev.winnow.model.Removal;
import dev.winnow.model.RemovalKind;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;

/**
 * The rules of repeated paragraphs, without a runner: the compared paragraphs, their owners, and
 * the article after removals.
 */
public final class ParagraphDedup implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String RULE = "repeated-paragraph";

  private final RepeatSettings settings;
  private final String name;

  /**
   * The rules with these settings.
   *
   * @param name the name of this step in the pipeline file
   */
  public ParagraphDedup(RepeatSettings settings, String name) {
    this.settings = settings;
    this.name = name;
  }

  /** The settings by which repeats are found. */
  public RepeatSettings settings() {
    return settings;
  }

  /** The paragraphs of an article that are compared. */
  public Fingerprinted fingerprinted(Article article) {
    List<Fingerprinted.Said> said = new ArrayList<>();
    int standing = 0;
    for (int i = 0; i < article.paragraphs().size(); i++) {
      Paragraph paragraph = article.paragraphs().get(i);
      standing += standsForItself(paragraph) ? 1 : 0;
      if (paragraph.words() >= settings.minWords()) {
        said.add(new Fingerprinted.Said(i, paragraph.fingerprint()));
      }
    }
    return new Fingerprinted(OwnerKey.of(article), standing, said);
  }

  /**
   * The repeats among the occurrences of some fingerprints; all of a fingerprint must be there.
   * Paragraphs of the same bytes at several places count once.
   *
   * @param occurrences iterated twice
   */
  static Set<RepeatedParagraph> among(Iterable<Occurrence> occurrences) {
    return among(occurrences, Map.of());
  }

  /**
   * The same where some of the fingerprints have owners already.
   *
   * @param known the owners that earlier runs have found, and the indices in their records
   */
  public static Set<RepeatedParagraph> among(
      Iterable<Occurrence> occurrences, Map<Fingerprint, Reference> known) {
    Map<Fingerprint, Occurrence> owners = new HashMap<>();
    for (Occurrence each : occurrences) {
      owners.merge(each.fingerprint(), each, BinaryOperator.minBy(Occurrence.ORDER));
    }
    Set<RepeatedParagraph> repeats = new LinkedHashSet<>();
    for (Occurrence each : occurrences) {
      Occurrence owner = owners.get(each.fingerprint());
      Reference before = known.get(each.fingerprint());
      if (before != null || Occurrence.ORDER.compare(owner, each) != 0) {
        Reference of =
            before != null ? before : new Reference(owner.owner().id(), owner.paragraph());
        repeats.add(new RepeatedParagraph(each.owner().id(), each.paragraph(), of));
      }
    }
    return repeats;
  }

  /**
   * Makes the owners' indices those of their records: the paragraphs that an owner itself loses are
   * not counted there.
   *
   * @param lost for each owner the paragraphs that it loses
   */
  public RepeatedParagraph renumbered(
      RepeatedParagraph repeat, Map<String, NavigableSet<Integer>> lost) {
    if (settings.policy() == Policy.MARK) {
      return repeat;
    }
    Reference of = repeat.of();
    int index = index(of.paragraph(), lost.getOrDefault(of.id(), new TreeSet<>()));
    return new RepeatedParagraph(repeat.id(), repeat.paragraph(), new Reference(of.id(), index));
  }

  /**
   * The index in the record of a paragraph that stays.
   *
   * @param place its index among those that the document was split into
   * @param lost those that are repeats
   */
  public int index(int place, NavigableSet<Integer> lost) {
    return settings.policy() == Policy.MARK ? place : place - lost.headSet(place, false).size();
  }

  /**
   * The owner of most of a document that is left without a record, for it has nothing of its own;
   * empty if it has.
   *
   * @param repeats those of the document
   * @param standing as in {@link Fingerprinted}
   */
  public Optional<String> ownerOfAll(List<RepeatedParagraph> repeats, int standing) {
    long lost = repeats.stream().mapToInt(RepeatedParagraph::paragraph).distinct().count();
    return settings.policy() == Policy.MARK || lost == 0 || lost < standing
        ? Optional.empty()
        : Optional.of(ownerOfMost(repeats.stream().map(RepeatedParagraph::of).toList()));
  }

  /**
   * New decisions for the documents that point to a document without a record. They point to the
   * owner of most of its text instead, or to nothing if they are that owner themselves. None if the
   * document has a record.
   *
   * @param repeats those of the survivor
   */
  public List<StoryDecision> redirected(Survivor survivor, List<RepeatedParagraph> repeats) {
    return ownerOfAll(repeats, survivor.standing())
        .map(owner -> survivor.others().stream().map(each -> each.redirected(owner)).toList())
        .orElse(List.of());
  }

  /** The article within which nothing is said twice; for {@link Scope#ARTICLE}. */
  public Article withinArticle(Article article) {
    Set<RepeatedParagraph> repeats = among(fingerprinted(article).occurrences());
    if (repeats.isEmpty()) {
      return article;
    }
    TreeSet<Integer> lost = new TreeSet<>();
    repeats.forEach(repeat -> lost.add(repeat.paragraph()));
    Map<String, NavigableSet<Integer>> byOwner = Map.of(article.source().id(), lost);
    return applied(article, repeats.stream().map(repeat -> renumbered(repeat, byOwner)).toList());
  }

  /**
   * The article with its repeats dropped or marked. If nothing but short headings is left, the
   * article is dropped; it names the owner of most of its paragraphs.
   *
   * @param repeats those of this article, in any order
   */
  public Article applied(Article article, Collection<RepeatedParagraph> repeats) {
    if (repeats.isEmpty()) {
      return article;
    }
    Map<Integer, Reference> owners = new TreeMap<>();
    repeats.forEach(repeat -> owners.put(repeat.paragraph(), repeat.of()));
    List<Paragraph> kept = new ArrayList<>();
    List<Removal> taken = new ArrayList<>();
    for (int i = 0; i < article.paragraphs().size(); i++) {
      Paragraph paragraph = article.paragraphs().get(i);
      Reference of = owners.get(i);
      if (of == null) {
        kept.add(paragraph);
      } else if (settings.policy() == Policy.MARK) {
        kept.add(paragraph.repeating(of));
      } else {
        taken.add(
            new Removal(name, RULE, RemovalKind.DUPLICATE, paragraph.text(), paragraph.span(), of));
      }
    }
    Article rest = article.withParagraphs(kept, taken);
    return kept.stream().anyMatch(this::standsForItself)
        ? rest
        : rest.drop(new DropReason(name, RULE, new Reference(ownerOfMost(owners.values()), -1)));
  }

  private boolean standsForItself(Paragraph paragraph) {
    return paragraph.kind() != BlockKind.HEADING || paragraph.words() >= settings.minWords();
  }

  private static String ownerOfMost(Collection<Reference> owners) {
    Map<String, Integer> counts = new TreeMap<>();
    owners.forEach(owner -> counts.merge(owner.id(), 1, Integer::sum));
    return Collections.max(
            counts.entrySet(),
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed()))
        .getKey();
  }
}
