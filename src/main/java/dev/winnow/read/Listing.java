package dev.winnow.read;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.function.Consumer;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;

/** Lists what an input names: a file, a folder with all below it, or a glob. */
public final class Listing {
  private Listing() {}

  /**
   * Gives each file to {@code target}, in no particular order. Local files and folders are taken as
   * they are named, whatever characters their names have; only what is neither is a glob. A folder
   * that cannot be opened is given as a file of unknown size, so that reading it says so.
   *
   * @param input a path, a glob, or an address of a Beam filesystem that is registered
   * @throws FileNotFoundException if a local file or folder is not there and nothing matches
   */
  public static void list(String input, Consumer<FoundFile> target) throws IOException {
    Path path = localPath(input);
    if (path != null && Files.isDirectory(path)) {
      Files.walkFileTree(
          path, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Walk(target));
    } else if (path != null && Files.exists(path)) {
      target.accept(new FoundFile(path.toAbsolutePath().normalize().toString(), Files.size(path)));
    } else {
      match(input, target);
    }
  }

  private static void match(String input, Consumer<FoundFile> target) throws IOException {
    MatchResult exact = FileSystems.match(input, EmptyMatchTreatment.ALLOW);
    if (exact.status() == MatchResult.Status.NOT_FOUND || exact.metadata().isEmpty()) {
      String below = input.endsWith("/") ? input + "**" : input + "/**";
      exact = FileSystems.match(below, EmptyMatchTreatment.ALLOW);
    }
    if (exact.status() != MatchResult.Status.OK || exact.metadata().isEmpty()) {
      throw new FileNotFoundException(input);
    }
    for (MatchResult.Metadata file : exact.metadata()) {
      if (!file.resourceId().isDirectory()) {
        target.accept(new FoundFile(file.resourceId().toString(), file.sizeBytes()));
      }
    }
  }

  private static Path localPath(String input) {
    if (input.contains("://")) {
      return null;
    }
    try {
      return Path.of(input);
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Consumer<FoundFile> target;

    Walk(Consumer<FoundFile> target) {
      this.target = target;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      target.accept(new FoundFile(uri(file), attributes.size()));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      target.accept(new FoundFile(uri(file), 0));
      return FileVisitResult.CONTINUE;
    }

    private static String uri(Path file) {
      return file.toAbsolutePath().normalize().toString();
    }
  }
}
