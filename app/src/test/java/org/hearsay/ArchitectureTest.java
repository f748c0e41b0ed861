package org.hearsay;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The packages are acyclic and null-marked, and arrows between them point the right way. */
class ArchitectureTest {
  /** Each feature, with all that it may use besides itself and the JDK. */
  private static final Map<String, Set<String>> USES =
      Map.ofEntries(
          entry("article", Set.of()),
          entry("attribution", Set.of("org.hearsay.article..")),
          entry("source", Set.of("org.hearsay.article..", "org.hearsay.attribution..")),
          entry("speaker", Set.of("org.hearsay.article..", "org.hearsay.source..")),
          entry(
              "claim",
              Set.of(
                  "org.hearsay.article..",
                  "org.hearsay.attribution..",
                  "org.hearsay.source..",
                  "org.hearsay.speaker..")),
          entry("copy", Set.of("org.hearsay.article..", "org.hearsay.attribution..")),
          entry(
              "origin",
              Set.of(
                  "org.hearsay.article..",
                  "org.hearsay.attribution..",
                  "org.hearsay.claim..",
                  "org.hearsay.source..",
                  "org.hearsay.speaker..")),
          entry(
              "profile",
              Set.of(
                  "org.hearsay.article..",
                  "org.hearsay.attribution..",
                  "org.hearsay.claim..",
                  "org.hearsay.source..",
                  "org.hearsay.speaker..")),
          entry(
              "dossier",
              Set.of(
                  "org.hearsay.article..",
                  "org.hearsay.claim..",
                  "org.hearsay.origin..",
                  "org.hearsay.source..")),
          entry(
              "evaluation",
              Set.of(
                  "org.hearsay.article..",
                  "org.hearsay.attribution..",
                  "org.hearsay.claim..",
                  "org.hearsay.source..")),
          entry(
              "intake",
              Set.of(
                  "org.hearsay.article..",
                  "org.hearsay.claim..",
                  "org.hearsay.evaluation..",
                  "org.hearsay.source..",
                  "com.fasterxml.jackson..",
                  "opennlp..",
                  "crawlercommons.robots..",
                  "org.jsoup..",
                  "com.rometools..",
                  "org.jdom2..",
                  "org.netpreserve..",
                  "javax.xml..")),
          entry(
              "documents",
              Set.of("org.hearsay.article..", "org.hearsay.intake..", "org.apache.pdfbox..")),
          entry(
              "search",
              Set.of(
                  "org.hearsay.article..",
                  "org.hearsay.attribution..",
                  "org.hearsay.claim..",
                  "org.hearsay.source..",
                  "org.apache.lucene..")),
          entry(
              "ledger",
              Set.of(
                  "org.hearsay.article..",
                  "org.hearsay.attribution..",
                  "org.hearsay.claim..",
                  "org.hearsay.origin..",
                  "org.hearsay.source..",
                  "org.hearsay.speaker..",
                  "com.fasterxml.jackson..",
                  "javax.sql..",
                  "com.zaxxer.hikari..",
                  "org.flywaydb..",
                  "org.jooq..",
                  "org.sqlite..",
                  "org.apache.parquet..")),
          entry(
              "reader",
              Set.of(
                  "org.hearsay.article..",
                  "org.hearsay.attribution..",
                  "org.hearsay.claim..",
                  "org.hearsay.source..",
                  "ai.onnxruntime..")));

  /** Wires the features together, and may use all of them. */
  private static final String PROGRAM = "app";

  private static final Set<String> VAGUE =
      Set.of("util", "utils", "common", "helper", "helpers", "manager", "managers", "misc");

  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages("org.hearsay");

  @Test
  void packagesAreFreeOfCycles() {
    slices().matching("org.hearsay.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @TestFactory
  Stream<DynamicTest> eachFeatureUsesOnlyWhatStandsBeforeIt() {
    return USES.entrySet().stream()
        .map(feature ->
            DynamicTest.dynamicTest(
                feature.getKey(), () -> usesOnly(feature.getKey(), feature.getValue())));
  }

  private static void usesOnly(String feature, Set<String> used) {
    String itself = "org.hearsay." + feature + "..";
    String[] allowed =
        Stream.concat(Stream.of(itself, "java..", "org.jspecify.."), used.stream())
            .toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage(itself)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed)
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void everyFeatureHasItsPlaceInTheOrder() {
    Set<String> features =
        CLASSES.stream()
            .map(JavaClass::getPackageName)
            .map(name -> name.split("\\.", 4)[2])
            .collect(toCollection(TreeSet::new));

    features.remove(PROGRAM);
    assertThat(features).isNotEmpty().isSubsetOf(USES.keySet());
  }

  @Test
  void onlyTheReaderUsesTheNativeRuntime() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.hearsay.reader..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("ai.onnxruntime..")
        .check(CLASSES);
  }

  @Test
  void onlyFetchingSpeaksToTheWeb() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.hearsay.intake.fetch..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("crawlercommons..", "java.net.http..")
        .check(CLASSES);
  }

  @Test
  void onlyDocumentsAreParsedAsPdf() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.hearsay.documents..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.pdfbox..")
        .check(CLASSES);
  }

  @Test
  void onlyPagesAreParsedAsHtml() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.hearsay.intake.page..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.jsoup..")
        .check(CLASSES);
  }

  @Test
  void onlyTheLedgerSpeaksToDatabases() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.hearsay.ledger..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.sql..",
            "javax.sql..",
            "com.zaxxer.hikari..",
            "org.flywaydb..",
            "org.jooq..",
            "org.postgresql..",
            "org.sqlite..")
        .check(CLASSES);
  }

  @Test
  void onlyOnePackageKnowsParquet() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.hearsay.ledger.parquet")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.parquet..")
        .check(CLASSES);
  }

  @Test
  void onlyFeedsKnowTheFeedLibrary() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.hearsay.intake.feed..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.rometools..", "org.jdom2..")
        .check(CLASSES);
  }

  @Test
  void onlySearchKnowsTheIndexLibrary() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.hearsay.search..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.lucene..")
        .check(CLASSES);
  }

  @Test
  void onlyIntakeKnowsTheLanguageDetector() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.hearsay.intake")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("opennlp..")
        .check(CLASSES);
  }

  @Test
  void onlyArchivesOfPagesKnowTheArchiveLibrary() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.hearsay.intake.warc..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.netpreserve..")
        .check(CLASSES);
  }

  @Test
  void onlyTheProgramKnowsTheCommandLine() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.hearsay.app..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("picocli..")
        .check(CLASSES);
  }

  @Test
  void onlyServerAndPagesSpeakHttp() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.hearsay.app.http..", "org.hearsay.app.web..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.helidon..", "gg.jte..")
        .check(CLASSES);
  }

  @Test
  void onlyTheServerMeasuresItself() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.hearsay.app.http")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.prometheus..")
        .check(CLASSES);
  }

  @Test
  void theProgramShipsNoTraining() {
    assertThat(new ClassFileImporter().importPackages("org.hearsay.training", "ai.djl")).isEmpty();
  }

  @Test
  void everyPackageOfEveryModuleIsNullMarked() throws IOException {
    assertThat(packages())
        .isNotEmpty()
        .allSatisfy(folder ->
            assertThat(folder.resolve("package-info.java"))
                .content()
                .containsPattern("@(\\w+\\.)*NullMarked"));
  }

  @Test
  void noPackageHasAVagueName() throws IOException {
    assertThat(packages()).noneMatch(folder -> VAGUE.contains(folder.getFileName().toString()));
  }

  /** The folders of all modules, shipped or not, that hold a source of Java. */
  private static List<Path> packages() throws IOException {
    try (Stream<Path> modules = Files.list(ROOT)) {
      return modules
          .map(module -> module.resolve("src/main/java"))
          .filter(Files::isDirectory)
          .flatMap(ArchitectureTest::packagesIn)
          .distinct()
          .toList();
    }
  }

  private static Stream<Path> packagesIn(Path sources) {
    try (Stream<Path> files = Files.walk(sources)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(Path::getParent)
          .distinct()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
