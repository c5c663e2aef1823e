package kabinet;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ContractTests {
  private static final Path PUBLISHED = Path.of("../docs/api/published.graphqls");

  @Test
  void nothingPublishedIsBroken() {
    var published = Contract.built(PUBLISHED);

    var differences = new CapturingReporter();
    new SchemaDiff()
        .diffSchema(SchemaDiffSet.diffSetFromSdl(published, Contract.schema()), differences);

    assertThat(differences.getBreakages()).isEmpty();
    assertThat(differences.getDangers()).isEmpty();
  }
}
