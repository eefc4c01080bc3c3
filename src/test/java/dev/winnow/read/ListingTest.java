package dev.winnow.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class ListingTest {
  @TempDir Path temporary;
  private Path folder;

  @BeforeEach
  void files() throws IOException {
    folder = temporary.toRealPath().resolve("news [1]");
    Files.createDirectories(folder.resolve("sub/deep"));
    for (String name : List.of("a.html", "b.txt", "sub/c.html", "sub/deep/d.html", "e\\f.html")) {
      Files.writeString(folder.resolve(name), "text");
    }
  }

  @Test
  void filesAndFolders() throws IOException {
    assertThat(list(folder.resolve("a.html"))).containsExactly("a.html");
    assertThat(list(folder))
        .containsExactlyInAnyOrder("a.html", "b.txt", "sub/c.html", "sub/deep/d.html", "e\\f.html");
  }

  @Test
  void foldersAsAddresses() throws IOException {
    folder = Files.move(folder, folder.resolveSibling("news"));
    for (String address : List.of("file://" + folder, "file://" + folder + "/")) {
      assertThat(list(address))
          .containsExactlyInAnyOrder(
              "a.html", "b.txt", "sub/c.html", "sub/deep/d.html", "e\\f.html");
    }
    assertThat(list("file://" + folder + "/**.txt")).containsExactly("b.txt");
    assertThat(list("file://" + folder + "/a.html")).containsExactly("a.html");
  }

  @Test
  void globs() throws IOException {
    assertThat(glob("*.html")).containsExactlyInAnyOrder("a.html", "e\\f.html");
    assertThat(glob("sub/*")).containsExactly("sub/c.html");
    assertThat(glob("*/?.html")).containsExactly("sub/c.html");
    assertThat(glob("**.html"))
        .containsExactlyInAnyOrder("a.html", "sub/c.html", "sub/deep/d.html", "e\\f.html");
    assertThat(glob("{a,sub/c}.{html,txt}")).containsExactlyInAnyOrder("a.html", "sub/c.html");
    assertThat(glob("e\\*")).containsExactly("e\\f.html");
    assertThat(glob("[ab].*")).containsExactlyInAnyOrder("a.html", "b.txt");
  }

  @Test
  void severalInputsGiveAFileOnce() throws IOException {
    List<String> found = new ArrayList<>();
    Listing.ALL.list(
        List.of(folder + "/sub", folder + "/a.html", folder + "/*.html", folder + "/sub/c.html"),
        file -> found.add(folder.relativize(Path.of(file.uri())).toString()));

    assertThat(found).doesNotHaveDuplicates().contains("a.html", "sub/c.html", "sub/deep/d.html");
    assertThatThrownBy(
            () -> Listing.ALL.list(List.of(folder + "/a.html", folder + "/no"), file -> {}))
        .isInstanceOf(FileNotFoundException.class)
        .hasMessage(folder + "/no");
  }

  @Test
  void exclusionsOfStoresAreBelowTheInput() {
    String file = "s3://b/in/drafts/a.txt";
    for (String input : List.of("s3://b/in", "s3://b/in/", "s3://b/in/**.txt", "s3://b/in/d*/*")) {
      assertThat(Listing.below(input, file)).as(input).isEqualTo("drafts/a.txt");
    }
    assertThat(Listing.below("s3://b/in/drafts/a*", file)).isEqualTo("a.txt");
    assertThat(Listing.below(file, file)).isEqualTo("a.txt");
    assertThat(new Exclusion(List.of("drafts")).holds(Path.of("drafts/a.txt"))).isTrue();
    assertThat(new Exclusion(List.of("drafts/*.md")).holds(Path.of("drafts/a.txt"))).isFalse();
  }

  @Test
  void whatIsNotThere() {
    for (String name : List.of("no", "no*", "no/*.html", "sub/c.html/*")) {
      assertThatThrownBy(() -> glob(name)).isInstanceOf(FileNotFoundException.class);
    }
    assertThatThrownBy(() -> list("file://" + temporary + "/no"))
        .isInstanceOf(FileNotFoundException.class);
    assertThatThrownBy(() -> glob("{a")).isInstanceOf(PatternSyntaxException.class);
  }

  @Test
  void aLinkToAnAncestorIsNotFollowed() throws IOException {
    Files.createSymbolicLink(folder.resolve("sub/loop"), Path.of(".."));
    Files.createSymbolicLink(folder.resolve("again"), Path.of("sub/deep"));
    assertThat(glob("**.html"))
        .containsExactlyInAnyOrder(
            "a.html", "sub/c.html", "sub/deep/d.html", "e\\f.html", "again/d.html");
  }

  @Test
  void aClosedFolderIsAFailure() throws IOException {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    assumeThat(Files.isReadable(closed)).as("the user may read all").isFalse();
    assertThat(list(folder)).contains("closed");
    assertThat(glob("**.html")).contains("closed");
    FoundFile file = new FoundFile(closed.toString(), 0);
    try (FileDocuments documents = new ReadFiles(null, null).open(file)) {
      assertThat(documents.next().failure().message())
          .isEqualTo("The file cannot be read (access denied); check that it is there.");
      assertThat(documents.next()).isNull();
    }
  }

  private List<String> glob(String pattern) throws IOException {
    return list(folder + "/" + pattern);
  }

  private List<String> list(Object input) throws IOException {
    List<String> found = new ArrayList<>();
    Listing.ALL.list(
        input.toString(), file -> found.add(folder.relativize(Path.of(file.uri())).toString()));
    return found;
  }
}
