package dev.winnow.read;

import dev.winnow.io.Location;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;

/** Lists the files of an input: a file, a folder with all below it, or a glob. */
public final class Listing {
  private static final Set<FileVisitOption> FOLLOW = EnumSet.of(FileVisitOption.FOLLOW_LINKS);

  private Listing() {}

  /**
   * Gives each file to {@code target}, in no particular order. An input that names a local file or
   * folder stands for it, with all of its characters; any other input is a glob. Links are
   * followed, except a link to a folder in which it lies. A folder that cannot be opened is given
   * as a file of unknown size, so that reading it becomes a failure.
   *
   * @param input a path, a glob, or an address of a Beam filesystem that is registered
   * @throws FileNotFoundException if a local file or folder is not there and nothing matches
   */
  public static void list(String input, Consumer<FoundFile> target) throws IOException {
    Path path = localPath(input);
    if (path == null) {
      match(input, target);
    } else if (Files.isDirectory(path)) {
      Files.walkFileTree(path, FOLLOW, Integer.MAX_VALUE, new Walk(any -> true, target));
    } else if (Files.exists(path)) {
      give(path, Files.readAttributes(path, BasicFileAttributes.class), target);
    } else {
      glob(path, input, target);
    }
  }

  /**
   * Gives each file of several inputs to {@code target}, once even if several inputs name it.
   *
   * @param inputs as for {@link #list(String, Consumer)}
   * @throws FileNotFoundException if one of them is not there; its message is that input
   */
  public static void list(List<String> inputs, Consumer<FoundFile> target) throws IOException {
    Set<String> given = new HashSet<>();
    Consumer<FoundFile> once =
        file -> {
          if (given.add(file.uri())) {
            target.accept(file);
          }
        };
    for (String input : inputs) {
      list(input, inputs.size() == 1 ? target : once);
    }
  }

  private static void glob(Path path, String input, Consumer<FoundFile> target) throws IOException {
    Glob glob = Glob.of(path);
    if (glob == null || !Files.isDirectory(glob.base())) {
      throw new FileNotFoundException(input);
    }
    Walk walk = new Walk(glob::matches, target);
    Files.walkFileTree(glob.base(), FOLLOW, glob.depth(), walk);
    if (!walk.found) {
      throw new FileNotFoundException(input);
    }
  }

  private static void give(Path file, BasicFileAttributes attributes, Consumer<FoundFile> target) {
    long modified = attributes.lastModifiedTime().toMillis();
    target.accept(new FoundFile(place(file), attributes.size(), modified));
  }

  private static String place(Path file) {
    return file.toAbsolutePath().normalize().toString();
  }

  private static void match(String input, Consumer<FoundFile> target) throws IOException {
    List<MatchResult.Metadata> files = files(input);
    if (files.isEmpty()) {
      files = files(input.endsWith("/") ? input + "**" : input + "/**");
    }
    if (files.isEmpty()) {
      throw new FileNotFoundException(input);
    }
    for (MatchResult.Metadata file : files) {
      long modified =
          file.lastModifiedMillis() == 0 ? FoundFile.UNKNOWN : file.lastModifiedMillis();
      target.accept(new FoundFile(file.resourceId().toString(), file.sizeBytes(), modified));
    }
  }

  /** The matches that are not folders. */
  private static List<MatchResult.Metadata> files(String pattern) throws IOException {
    MatchResult found = FileSystems.match(pattern, EmptyMatchTreatment.ALLOW);
    return found.status() == MatchResult.Status.NOT_FOUND
        ? List.of()
        : found.metadata().stream().filter(file -> !file.resourceId().isDirectory()).toList();
  }

  /**
   * The local path that an input names; null for an address elsewhere, and for text that is no
   * path.
   */
  static Path localPath(String input) {
    try {
      return Location.local(input);
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Predicate<Path> wanted;
    private final Consumer<FoundFile> target;
    private boolean found;

    Walk(Predicate<Path> wanted, Consumer<FoundFile> target) {
      this.wanted = wanted;
      this.target = target;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!attributes.isDirectory() && wanted.test(file)) {
        found = true;
        Listing.give(file, attributes, target);
      }
      return FileVisitResult.CONTINUE;
    }

    /** A folder that cannot be opened may hold matches, so it counts as a match itself. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      boolean closed = Files.isDirectory(file) && !(e instanceof FileSystemLoopException);
      if (closed || wanted.test(file)) {
        found = true;
        target.accept(new FoundFile(place(file), 0));
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
