package dev.winnow;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.winnow");

  private static final String[] STEPS = {
    "dev.winnow.read..",
    "dev.winnow.extract..",
    "dev.winnow.strip..",
    "dev.winnow.mask..",
    "dev.winnow.split..",
    "dev.winnow.recur..",
    "dev.winnow.dedup..",
    "dev.winnow.write..",
    "dev.winnow.kafka.."
  };

  /** Rooms and classes beside a step's own package that outsiders may know, too. */
  private static final Set<String> FACADES =
      Set.of(
          // What a pipeline file and a program may set.
          "dev.winnow.dedup.settings",
          // The index of earlier runs, and what two documents share: explain quotes it.
          "dev.winnow.dedup.index.Index",
          "dev.winnow.dedup.compare.DocumentComparer",
          "dev.winnow.dedup.compare.SharedPassage",
          // How a page was taken apart: explain shows it.
          "dev.winnow.extract.html.PageParts",
          "dev.winnow.extract.html.PageDecision",
          "dev.winnow.extract.html.PageKind",
          "dev.winnow.extract.html.Influence",
          // The documents of a file: explain reads one.
          "dev.winnow.read.format.ReadItem",
          // What a document lost: rows and results of the library have it.
          "dev.winnow.write.fields.AuditFields",
          // The JSON of one document, for explain and for programs.
          "dev.winnow.write.json");

  @Test
  void stepsDoNotKnowEachOther() {
    slices()
        .matching("dev.winnow.(read|extract|strip|mask|split|recur|dedup|write|kafka)..")
        .should()
        .notDependOnEachOther()
        .check(CLASSES);
  }

  @Test
  void stepsDoNotKnowTheGlue() {
    noClasses()
        .that()
        .resideInAnyPackage(STEPS)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.winnow.pipeline..", "dev.winnow.cli..")
        .check(CLASSES);
  }

  @Test
  void sharedRoomsKnowNoStep() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "dev.winnow.model..",
            "dev.winnow.text..",
            "dev.winnow.yaml..",
            "dev.winnow.shuffle..",
            "dev.winnow.io..",
            "dev.winnow.decide..",
            "dev.winnow.provider..",
            "dev.winnow.classify..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(STEPS)
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.winnow.pipeline..", "dev.winnow.cli..", "dev.winnow.library..")
        .check(CLASSES);
  }

  @Test
  void roomsHaveNoCycle() {
    slices().matching("(dev.winnow..)").should().beFreeOfCycles().check(CLASSES);
  }

  /** The rooms inside a step are open to the step alone; outsiders come by its façade. */
  @ParameterizedTest
  @CsvSource({"read", "extract", "strip", "mask", "split", "recur", "dedup", "write", "kafka"})
  void outsidersImportTheFacadeAlone(String step) {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.winnow." + step + "..")
        .should()
        .dependOnClassesThat(areInsideOf(step))
        .check(CLASSES);
  }

  private static DescribedPredicate<JavaClass> areInsideOf(String step) {
    String facade = "dev.winnow." + step;
    return DescribedPredicate.describe(
        "are in a room inside of " + facade,
        found ->
            found.getPackageName().startsWith(facade + ".")
                && !FACADES.contains(found.getPackageName())
                && !FACADES.contains(found.getName().replaceFirst("\\$.*", "")));
  }

  @Test
  void perDocumentStepsReachNoClassOfBeam() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "dev.winnow.extract..",
            "dev.winnow.strip..",
            "dev.winnow.mask..",
            "dev.winnow.split..",
            "dev.winnow.classify..",
            "dev.winnow.model..",
            "dev.winnow.text..")
        .should()
        .transitivelyDependOnClassesThat()
        .resideInAnyPackage("org.apache.beam..")
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLineKnowsPicocli() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.winnow.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("picocli..")
        .check(CLASSES);
  }
}
