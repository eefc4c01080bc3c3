package dev.winnow;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.winnow", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String[] STEPS = {
    "dev.winnow.read..",
    "dev.winnow.extract..",
    "dev.winnow.strip..",
    "dev.winnow.split..",
    "dev.winnow.dedup..",
    "dev.winnow.write.."
  };

  @ArchTest
  static final ArchRule STEPS_DO_NOT_KNOW_EACH_OTHER =
      slices()
          .matching("dev.winnow.(read|extract|strip|split|dedup|write)..")
          .should()
          .notDependOnEachOther();

  @ArchTest
  static final ArchRule STEPS_DO_NOT_KNOW_THE_GLUE =
      noClasses()
          .that()
          .resideInAnyPackage(STEPS)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dev.winnow.pipeline..", "dev.winnow.cli..");

  @ArchTest
  static final ArchRule THE_MODEL_KNOWS_NO_STEP =
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
              "dev.winnow.dedup..",
              "dev.winnow.write..",
              "dev.winnow.pipeline..",
              "dev.winnow.cli..");

  @ArchTest
  static final ArchRule PER_DOCUMENT_STEPS_ARE_PLAIN_JAVA =
      noClasses()
          .that()
          .resideInAnyPackage("dev.winnow.extract..", "dev.winnow.strip..", "dev.winnow.split..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.beam..");

  @ArchTest
  static final ArchRule ONLY_THE_COMMAND_LINE_KNOWS_PICOCLI =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.winnow.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("picocli..");
}
