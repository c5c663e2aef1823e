package kabinet;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractTests {
  private static final Path PUBLISHED = Path.of("../docs/api/published.graphqls");
  private static final Path CHANGES = Path.of("../docs/api/changes.md");
  private static final String NOT_YET = "## Not published yet";

  private final CapturingReporter differences = new CapturingReporter();

  @BeforeAll
  void compare() {
    var published = Contract.built(PUBLISHED);
    new SchemaDiff()
        .diffSchema(SchemaDiffSet.diffSetFromSdl(published, Contract.schema()), differences);
  }

  @Test
  void nothingPublishedIsBroken() {
    assertThat(differences.getBreakages()).isEmpty();
  }

  /** A new member of a union, a deprecation: no client breaks, but some would like to know. */
  @Test
  void whatClientsMayHaveToBeReadyForIsTold() throws IOException {
    var changes = Files.readString(CHANGES);
    var told = changes.contains(NOT_YET) ? changes.substring(changes.indexOf(NOT_YET)) : "";

    assertThat(differences.getDangers())
        .allSatisfy(
            danger -> assertThat(told).as("%s", danger).contains("`" + named(danger) + "`"));
  }

  private static String named(DiffEvent danger) {
    return Objects.requireNonNullElse(danger.getFieldName(), danger.getTypeName());
  }
}
