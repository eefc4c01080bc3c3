package dev.winnow.clusters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * The golden inputs, and made-up articles of which some are copies, some share paragraphs, and all
 * of a publication share a footer; with a file that is empty and one that is no text.
 */
final class FixtureCorpus {
  private static final List<String> SUBJECTS =
      List.of(
          "The council",
          "A ferry",
          "The harbour master",
          "Her neighbour",
          "The old bridge",
          "A committee",
          "The museum",
          "One farmer",
          "The night train",
          "Every school");
  private static final List<String> VERBS =
      List.of(
          "reopened",
          "rejected",
          "repaired",
          "measured",
          "described",
          "closed",
          "inspected",
          "counted",
          "painted",
          "sold");
  private static final List<String> OBJECTS =
      List.of(
          "the northern quay",
          "a plan for the market",
          "forty benches",
          "the river path",
          "a clock from 1871",
          "two greenhouses",
          "the water tower",
          "a map of the islands",
          "the library steps",
          "an orchard");
  private static final List<String> ENDS =
      List.of(
          "before the storm",
          "after a long debate",
          "without any ceremony",
          "at the third attempt",
          "to the surprise of visitors",
          "in spite of the frost",
          "during the fair",
          "as promised in spring",
          "with borrowed tools",
          "for the first time");
  private static final int STORIES = 160;
  private static final int PUBLICATIONS = 4;

  private FixtureCorpus() {}

  /** Writes the corpus. */
  static Path write(Path folder) throws IOException {
    Path golden = Path.of("src", "test", "resources", "golden");
    try (Stream<Path> files = Files.walk(golden)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve("golden").resolve(golden.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    for (int i = 0; i < STORIES; i++) {
      Random random = new Random(i);
      List<String> story = story(random);
      write(folder, "paper" + i % PUBLICATIONS, i + ".txt", story);
      if (i % 3 == 0) {
        List<String> copy = new ArrayList<>(story);
        copy.set(0, "Elsewhere: " + story.get(0));
        write(folder, "paper" + (i + 1) % PUBLICATIONS, i + "-copy.txt", copy);
      }
      if (i % 5 == 0) {
        List<String> other = story(new Random(STORIES + i));
        other.set(2, story.get(2));
        write(folder, "paper" + (i + 2) % PUBLICATIONS, i + "-quotes.txt", other);
      }
    }
    Files.writeString(folder.resolve("empty.txt"), "");
    Files.write(folder.resolve("no-text.txt"), new byte[] {0, 1, 2, 0, 3, 0, 0, 9});
    return folder;
  }

  private static void write(Path folder, String paper, String name, List<String> paragraphs)
      throws IOException {
    Path file = Files.createDirectories(folder.resolve(paper)).resolve(name);
    Files.writeString(
        file,
        String.join("\n\n", paragraphs)
            + "\n\nThis is "
            + paper
            + ", a weekly for people who live on one of the islands and read by lamplight.\n");
  }

  private static List<String> story(Random random) {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(sentence(random));
    for (int i = 0; i < 4; i++) {
      StringBuilder paragraph = new StringBuilder();
      for (int j = 0; j < 5; j++) {
        paragraph
            .append(sentence(random))
            .append(' ')
            .append(random.nextInt(1000))
            .append(" people had asked for it. ");
      }
      paragraphs.add(paragraph.toString().strip());
    }
    return paragraphs;
  }

  private static String sentence(Random random) {
    return String.join(
            " ",
            List.of(
                any(SUBJECTS, random), any(VERBS, random), any(OBJECTS, random), any(ENDS, random)))
        + ".";
  }

  private static String any(List<String> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
