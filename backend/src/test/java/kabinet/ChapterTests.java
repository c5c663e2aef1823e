package kabinet;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLUnionType;
import graphql.schema.idl.RuntimeWiring;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;

/**
 * A field is answered by its chapter's module or a feature nested in it, either fetched there or as
 * a component of a value from there.
 */
@KabinetTest
class ChapterTests {
  /** The read model of the first page answers for all, and the kernel's values belong to all. */
  private static final Set<String> ANYWHERE = Set.of("overview", "kernel");

  /** What the kernel, which knows no framework, has the platform answer. */
  private static final Map<String, String> IN_ITS_STEAD = Map.of("kernel", "platform");

  private final Chapters chapters = Chapters.ofTheContract();
  private final GraphQLSchema schema = Contract.schema();
  private final Map<String, Set<String>> modules = modules();

  @Autowired List<RuntimeWiringConfigurer> wirings;

  @Test
  void everyTypeLiesInTheModuleOfItsChapter() {
    assertThat(chapters.types())
        .isNotEmpty()
        .allSatisfy(
            (type, chapter) -> {
              if (!isMadeByTheEngine(type) && !isOnlyItsMembers(type)) {
                assertThat(modules.getOrDefault(type, Set.of()))
                    .as(type + " of " + chapter)
                    .anyMatch(module -> mayAnswer(module, chapter));
              }
            });
  }

  @Test
  void everyFieldIsAnsweredFromTheModuleOfItsChapter() {
    var fetched = fetched();

    assertThat(fetched.keySet()).isSubsetOf(chapters.fields().keySet());
    assertThat(chapters.fields())
        .allSatisfy(
            (field, chapter) -> {
              String type = field.substring(0, field.indexOf('.'));
              boolean answered = schema.getType(type) instanceof GraphQLObjectType;
              var from = fetched.getOrDefault(field, modules.getOrDefault(type, Set.of()));
              if (answered && !(fetched.get(field) == null && isMadeByTheEngine(type))) {
                assertThat(from)
                    .as(field + " of " + chapter)
                    .anyMatch(module -> mayAnswer(module, chapter));
              }
            });
  }

  private Map<String, Set<String>> fetched() {
    Map<String, Set<String>> fetched = new HashMap<>();
    for (var configurer : wirings) {
      var wiring = RuntimeWiring.newRuntimeWiring();
      configurer.configure(wiring);
      wiring
          .build()
          .getDataFetchers()
          .forEach(
              (type, fields) ->
                  fields.forEach(
                      (field, fetcher) -> fetched.put(type + "." + field, fetching(fetcher))));
    }
    return fetched;
  }

  /** Of what fetches itself, or of the controller, whose name comes first in the description. */
  private Set<String> fetching(DataFetcher<?> fetcher) {
    boolean ours = fetcher.getClass().getPackageName().startsWith("kabinet.");
    if (!ours && fetcher instanceof SelfDescribingDataFetcher<?> method) {
      String controller = method.getDescription().split("\\W", -1)[0];
      return modules.getOrDefault(controller, Set.of());
    }
    return Set.of(module(fetcher.getClass().getPackageName()));
  }

  private static boolean mayAnswer(String module, String chapter) {
    return module.equals(chapter)
        || ANYWHERE.contains(module)
        || module.equals(IN_ITS_STEAD.get(chapter));
  }

  /** Roots have no value, and a page's types are one generic class. */
  /** A result whose refusals other features share: Java seals no interface across packages. */
  private boolean isOnlyItsMembers(String type) {
    return schema.getType(type) instanceof GraphQLUnionType && !modules.containsKey(type);
  }

  private static boolean isMadeByTheEngine(String type) {
    return Set.of("Query", "Mutation").contains(type)
        || type.endsWith("Connection")
        || type.endsWith("Edge");
  }

  private static Map<String, Set<String>> modules() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("kabinet")
            .stream()
            .collect(
                groupingBy(
                    JavaClass::getSimpleName,
                    mapping(type -> module(type.getPackageName()), toSet())));
  }

  private static String module(String packageName) {
    return (packageName + ".").split("\\.", -1)[1];
  }
}
