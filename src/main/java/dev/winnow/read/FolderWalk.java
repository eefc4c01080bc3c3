package dev.winnow.read;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Gives the files of a folder on this machine, with all below it. */
final class FolderWalk extends SimpleFileVisitor<Path> {
  static final String LINK_OUTSIDE = "link-outside";
  private static final String EMPTY_DOTFILE = "empty-dotfile";
  private static final String MACOS_METADATA = "macos-metadata";

  private final Path folder;
  private final Path realFolder;
  private final Listing settings;
  private final Predicate<Path> wanted;
  private final Consumer<FoundFile> target;
  private boolean found;

  /**
   * A walk that begins at a folder.
   *
   * @param wanted whether a file is to be given
   */
  FolderWalk(Path folder, Listing settings, Predicate<Path> wanted, Consumer<FoundFile> target)
      throws IOException {
    this.folder = folder;
    this.realFolder = folder.toRealPath();
    this.settings = settings;
    this.wanted = wanted;
    this.target = target;
  }

  /** Whether a file was wanted, excluded ones among them. */
  boolean hasFound() {
    return found;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
    if (path.equals(folder)) {
      return FileVisitResult.CONTINUE;
    }
    if (settings.exclusion().holds(folder.relativize(path))) {
      found = true;
      return FileVisitResult.SKIP_SUBTREE;
    }
    if (leadsOutside(path)) {
      give(FoundFile.skipped(uri(path), LINK_OUTSIDE));
      return FileVisitResult.SKIP_SUBTREE;
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (!attributes.isDirectory() && wanted.test(file)) {
      found = true;
      if (!settings.exclusion().holds(folder.relativize(file))) {
        String rule = skipping(file, attributes);
        give(
            rule == null
                ? new FoundFile(
                    uri(file), attributes.size(), attributes.lastModifiedTime().toMillis())
                : FoundFile.skipped(uri(file), rule));
      }
    }
    return FileVisitResult.CONTINUE;
  }

  /** A folder that cannot be opened may hold matches, so it counts as a match itself. */
  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) {
    boolean closed = Files.isDirectory(file) && !(e instanceof FileSystemLoopException);
    if (closed || wanted.test(file)) {
      give(new FoundFile(uri(file), 0));
    }
    return FileVisitResult.CONTINUE;
  }

  /** The rule by which a file is not read; null if it is. */
  private String skipping(Path file, BasicFileAttributes attributes) {
    String name = file.getFileName().toString();
    if (leadsOutside(file)) {
      return LINK_OUTSIDE;
    }
    if (name.equals(".DS_Store") || name.startsWith("._")) {
      return MACOS_METADATA;
    }
    return name.startsWith(".") && attributes.isRegularFile() && attributes.size() == 0
        ? EMPTY_DOTFILE
        : null;
  }

  /** Whether a link leads out of the folder; a link that leads nowhere does not. */
  private boolean leadsOutside(Path path) {
    try {
      return !settings.followLinks()
          && Files.isSymbolicLink(path)
          && !path.toRealPath().startsWith(realFolder);
    } catch (IOException nowhere) {
      return false;
    }
  }

  private void give(FoundFile file) {
    found = true;
    target.accept(file);
  }

  private static String uri(Path path) {
    return path.toAbsolutePath().normalize().toString();
  }
}
