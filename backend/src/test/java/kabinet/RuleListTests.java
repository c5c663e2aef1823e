package kabinet;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The rule list and the tests that prove it: docs/rules.md is written by {@code -Dwrite}. */
class RuleListTests {

  private static final Path DOCS = Path.of("../docs");
  private static final Path JOURNEYS = Path.of("../frontend/e2e");
  private static final Pattern JOURNEY =
      Pattern.compile("test\\(\\s*(['\"`])(.+?)\\1,\\s*\\{\\s*tag:\\s*\\[?([^\\]}]+)");
  private static final Pattern TAG = Pattern.compile("@([RSB]\\d+)");

  private final List<ListedRule> rules =
      new YAMLMapper().readValue(DOCS.resolve("rules.yaml").toFile(), new TypeReference<>() {});
  private final TreeMap<String, SortedSet<String>> proofs = new TreeMap<>();

  record ListedRule(String id, String title, String behaviour) {}

  RuleListTests() throws IOException {
    new ClassFileImporter()
        .importPackages("kabinet").stream()
            .flatMap(type -> type.getMethods().stream())
            .forEach(this::addClaim);
    try (var journeys = Files.walk(JOURNEYS)) {
      for (Path file : journeys.filter(f -> f.toString().endsWith(".ts")).toList()) {
        addJourneys(file);
      }
    }
  }

  /** A claim shows the rules it names itself, and those its class names for all of its claims. */
  private void addClaim(JavaMethod claim) {
    var name = "`" + claim.getOwner().getSimpleName() + "." + claim.getName() + "`";
    claim.tryGetAnnotationOfType(Rule.class).ifPresent(rules -> add(rules, name));
    boolean test =
        claim.isAnnotatedWith(Test.class) || claim.isMetaAnnotatedWith(TestTemplate.class);
    if (test) {
      claim.getOwner().tryGetAnnotationOfType(Rule.class).ifPresent(rules -> add(rules, name));
    }
  }

  private void add(Rule rules, String proof) {
    for (String rule : rules.value()) {
      add(rule, proof);
    }
  }

  private void addJourneys(Path file) throws IOException {
    var journeys = JOURNEY.matcher(Files.readString(file));
    while (journeys.find()) {
      var name = file.getFileName() + ": " + journeys.group(2);
      TAG.matcher(journeys.group(3)).results().forEach(tag -> add(tag.group(1), name));
    }
  }

  private void add(String rule, String proof) {
    proofs.computeIfAbsent(rule, r -> new TreeSet<>()).add(proof);
  }

  @Test
  void everyRuleATestNamesIsOnTheList() {
    assertThat(proofs.keySet()).isSubsetOf(rules.stream().map(ListedRule::id).toList());
  }

  @Test
  void everyIdStandsOnTheListOnce() {
    assertThat(rules).extracting(ListedRule::id).doesNotHaveDuplicates().hasSize(146);
  }

  @Test
  void theTableOfProofsIsUpToDate() throws IOException {
    var table = DOCS.resolve("rules.md");
    if (System.getProperty("write") != null) {
      Files.writeString(table, written());
    }

    assertThat(Files.readString(table))
        .as("run with -Dwrite to write it anew")
        .isEqualTo(written());
  }

  private String written() {
    return """
    # Rules and their proofs

    Written from `rules.yaml` and from the tests; do not edit. A browser journey is named by its file.

    | id | rule | proved by |
    |---|---|---|
    """
        + rules.stream()
            .map(rule -> "| %s | %s | %s |\n".formatted(rule.id(), rule.title(), proofOf(rule)))
            .collect(joining());
  }

  private String proofOf(ListedRule rule) {
    return proofs.containsKey(rule.id()) ? String.join("<br>", proofs.get(rule.id())) : "not yet";
  }
}
