package dev.winnow.extract.metadata;

import dev.winnow.extract.metadata.linked.JsonObject;
import dev.winnow.extract.metadata.linked.LinkedArticle;
import dev.winnow.extract.metadata.names.BylineText;
import dev.winnow.extract.metadata.names.NameParts;
import dev.winnow.extract.metadata.names.NameWords;
import dev.winnow.extract.metadata.names.PersonNames;
import dev.winnow.text.DisplayText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the people who wrote the article. */
final class Authors {
  private static final List<String> METAS =
      List.of(
          "author",
          "authors",
          "article:author",
          "article:author:name",
          "article:author_name",
          "parsely-author",
          "sailthru.author",
          "byl",
          "byline",
          "dc.creator",
          "dcterms.creator",
          "dc.contributor",
          "citation_author",
          "cxenseparse:author",
          "og:author",
          "og:article:author",
          "article.author",
          "creator",
          "vr:author");

  /** How far apart the names of authors of one article stand. */
  private static final int MAX_AUTHOR_DISTANCE_CHARS = 300;

  private final PageScan scan;
  private final SiteNames site;
  private final StatedHeadline headline;

  private Authors(PageScan scan, SiteNames site, StatedHeadline headline) {
    this.scan = scan;
    this.site = site;
    this.headline = headline;
  }

  /**
   * The names that the most trusted statement holds that holds any; where there is none, the news
   * agency; else empty.
   */
  static List<String> of(
      PageScan scan, LinkedArticle linked, SiteNames site, StatedHeadline headline) {
    Authors authors = new Authors(scan, site, headline);
    List<String> stated = new ArrayList<>();
    List<String> people = new ArrayList<>();
    for (JsonObject author : linked.authors()) {
      if (author.types().stream().noneMatch(type -> type.endsWith("Organization"))) {
        stated.addAll(author.texts("name"));
      }
      if (author.types().contains("Person")) {
        people.addAll(author.texts("name"));
      }
    }
    people.addAll(scan.metas().labelled(NameWords.LABELS));
    List<String> names = authors.people(stated);
    if (names.isEmpty()) {
      names = authors.metas();
    }
    if (names.isEmpty()) {
      names = authors.visible();
    } else {
      names = authors.completed(names);
    }
    if (names.isEmpty()) {
      names = authors.agency(linked);
    }
    return names.isEmpty() ? authors.ownSite(people) : names;
  }

  /** The name of the publication, where it is stated as that of a person of two words or more. */
  private List<String> ownSite(List<String> stated) {
    Set<String> names = new LinkedHashSet<>();
    stated.forEach(statement -> names.addAll(PersonNames.stated(statement)));
    names.removeIf(name -> name.indexOf(' ') < 0);
    return List.copyOf(names);
  }

  /** The names of the byline below the headline, if it holds these and more of them. */
  private List<String> completed(List<String> names) {
    for (VisibleStatement seen : near(StatementKind.BYLINE)) {
      List<String> shown = shown(seen.text());
      if (shown.size() > names.size() && shown.containsAll(names)) {
        return shown;
      }
    }
    return names;
  }

  private List<String> metas() {
    for (String meta : METAS) {
      List<String> names = people(scan.metas().all(meta));
      if (!names.isEmpty()) {
        return names;
      }
    }
    return people(scan.metas().labelled(NameWords.LABELS));
  }

  private List<String> people(List<String> statements) {
    Set<String> names = new LinkedHashSet<>();
    statements.forEach(statement -> names.addAll(PersonNames.stated(statement)));
    names.removeIf(site::isOfPublication);
    return List.copyOf(names);
  }

  private List<String> visible() {
    for (StatementKind sign : List.of(StatementKind.AUTHOR, StatementKind.BYLINE)) {
      List<String> names = together(near(sign));
      if (!names.isEmpty()) {
        return names;
      }
    }
    for (String line : HeadlineNeighbourhood.lines(scan.text(), headline)) {
      List<String> names = BylineText.isLed(line) ? shown(line) : List.of();
      if (!names.isEmpty()) {
        return names;
      }
    }
    for (StatementKind sign : List.of(StatementKind.AUTHOR, StatementKind.BYLINE)) {
      List<String> names = alone(seen(sign));
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  /** The names if all statements hold the same: otherwise they may be those of commentators. */
  private List<String> alone(List<VisibleStatement> statements) {
    List<String> only = List.of();
    for (VisibleStatement seen : statements) {
      List<String> names = names(seen);
      if (!only.isEmpty() && !names.isEmpty() && !names.equals(only)) {
        return List.of();
      }
      only = names.isEmpty() ? only : names;
    }
    return only;
  }

  private List<VisibleStatement> near(StatementKind sign) {
    return seen(sign).stream().filter(seen -> headline.isNear(seen.at())).toList();
  }

  private List<VisibleStatement> seen(StatementKind sign) {
    return scan.seen().stream()
        .filter(seen -> seen.sign() == sign && !seen.aside())
        .sorted(Comparator.comparingInt(seen -> headline.distance(seen.at())))
        .toList();
  }

  /** The names in the first statement that holds any, and in those beside it. */
  private List<String> together(List<VisibleStatement> statements) {
    Set<String> names = new LinkedHashSet<>();
    int first = -1;
    for (VisibleStatement seen : statements) {
      List<String> found = names(seen);
      boolean together = first < 0 || Math.abs(seen.at() - first) < MAX_AUTHOR_DISTANCE_CHARS;
      if (!found.isEmpty() && together) {
        first = seen.at();
        names.addAll(found);
      }
    }
    return List.copyOf(names);
  }

  private List<String> names(VisibleStatement seen) {
    return seen.sign() == StatementKind.AUTHOR
        ? people(List.of(DisplayText.firstOf(seen.text().strip(), seen.stated())))
        : shown(seen.text());
  }

  private List<String> shown(String text) {
    List<String> names = new ArrayList<>(PersonNames.shown(text));
    names.removeIf(site::isOfPublication);
    return names;
  }

  private List<String> agency(LinkedArticle linked) {
    List<String> stated = new ArrayList<>();
    linked.authors().forEach(author -> stated.addAll(author.texts("name")));
    stated.addAll(scan.metas().all("author"));
    List<String> agencies = new ArrayList<>();
    for (String statement : stated) {
      for (String name : NameParts.of(statement)) {
        if (NameWords.isAgency(name) && !agencies.contains(name)) {
          agencies.add(name);
        }
      }
    }
    return agencies;
  }
}
