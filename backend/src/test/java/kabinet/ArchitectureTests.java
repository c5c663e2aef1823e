package kabinet;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(packages = "kabinet", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {
  private static final int MOST_LINES = 250;
  private static final long LEAST_HIDDEN = 70;
  private static final Set<String> OPEN_PACKAGES =
      Set.of("kabinet.kernel", "kabinet.platform.operatordata");

  @ArchTest
  static final ArchRule theKernelKnowsNoFramework =
      noClasses()
          .that()
          .resideInAPackage("kabinet.kernel")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework..", "org.jooq..", "graphql..", "jakarta..");

  @ArchTest
  static final ArchRule namesSayWhatAThingIs =
      noClasses()
          .should()
          .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|Dto|Data|(?<!Page)Info)");

  @ArchTest static final ArchRule nobodyPrints = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

  @ArchTest static final ArchRule oneWayToLog = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

  @ArchTest static final ArchRule fieldsAreNotInjected = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

  /** Decision 0009: until class loading lets go of its carrier they may wait for ever. */
  @ArchTest
  static final ArchRule noThreadIsVirtual =
      noClasses()
          .should()
          .callMethod(Executors.class, "newVirtualThreadPerTaskExecutor")
          .orShould()
          .callMethod(Thread.class, "ofVirtual")
          .orShould()
          .callMethod(Thread.class, "startVirtualThread", Runnable.class);

  @ArchTest
  static final ArchRule aTableIsUsedByItsOwnerAlone =
      classes()
          .that()
          .resideInAPackage("kabinet..")
          .and()
          .resideOutsideOfPackages("kabinet.db..", "kabinet.overview..")
          .should(new UsesOwnTables());

  /** Outside the kernel and what imports are written with, a type is its package's own affair. */
  @ArchTest
  static void mostTypesStayInTheirPackage(JavaClasses classes) {
    var types =
        classes.stream()
            .filter(JavaClass::isTopLevelClass)
            .filter(type -> !type.getSimpleName().equals("package-info"))
            .filter(type -> !type.getPackageName().startsWith("kabinet.db"))
            .filter(type -> !OPEN_PACKAGES.contains(type.getPackageName()))
            .toList();
    var open = types.stream().filter(type -> type.getModifiers().contains(PUBLIC)).toList();
    var byPackage =
        open.stream()
            .collect(
                groupingBy(
                    JavaClass::getPackageName,
                    TreeMap::new,
                    mapping(JavaClass::getSimpleName, toCollection(TreeSet::new))));
    long hidden = 100L * (types.size() - open.size()) / types.size();

    assertThat(hidden)
        .as(
            "%d of %d types are public, so %d %% stay in their package; public are %s",
            open.size(), types.size(), hidden, byPackage)
        .isGreaterThanOrEqualTo(LEAST_HIDDEN);
  }

  @Test
  void noFileIsLong() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".java")))
          .allSatisfy(
              file -> assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(MOST_LINES));
    }
  }
}
