package kabinet;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.nio.file.Path;

/** The contract as it stands in the repository, built but not wired. */
public final class Contract {
  public static final Path FILE = Path.of("../schema.graphqls");

  private Contract() {}

  public static GraphQLSchema schema() {
    return built(FILE);
  }

  static GraphQLSchema built(Path file) {
    return UnExecutableSchemaGenerator.makeUnExecutableSchema(
        new SchemaParser().parse(file.toFile()));
  }
}
