package dev.winnow;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.winnow");

  private static final String[] STEPS = {
    "dev.winnow.read..",
    "dev.winnow.extract..",
    "dev.winnow.strip..",
    "dev.winnow.split..",
    "dev.winnow.recur..",
    "dev.winnow.dedup..",
    "dev.winnow.write..",
    "dev.winnow.kafka.."
  };

  @Test
  void stepsDoNotKnowEachOther() {
    slices()
        .matching("dev.winnow.(read|extract|strip|split|recur|dedup|write|kafka)..")
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
  void theModelKnowsNoStep() {
    classes()
        .that()
        .resideInAnyPackage("dev.winnow.model..", "dev.winnow.yaml..")
        .should()
        .onlyDependOnClassesThat()
        .resideOutsideOfPackages(
            "dev.winnow.read..",
            "dev.winnow.extract..",
            "dev.winnow.strip..",
            "dev.winnow.split..",
            "dev.winnow.recur..",
            "dev.winnow.dedup..",
            "dev.winnow.write..",
            "dev.winnow.kafka..",
            "dev.winnow.pipeline..",
            "dev.winnow.cli..")
        .check(CLASSES);
  }

  @Test
  void perDocumentStepsArePlainJava() {
    noClasses()
        .that()
        .resideInAnyPackage("dev.winnow.extract..", "dev.winnow.strip..", "dev.winnow.split..")
        .should()
        .dependOnClassesThat()
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
