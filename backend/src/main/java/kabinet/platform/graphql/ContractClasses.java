package kabinet.platform.graphql;

import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.graphql.execution.SchemaMappingInspector.ClassResolver;
import org.springframework.util.ClassUtils;

/**
 * Finds the class behind a type of the contract: it has the type's name and lies in some module's
 * package. Without it the inspection would skip what only stands behind an interface.
 */
final class ContractClasses implements ClassResolver {

  private static final String ROOT = "kabinet.";
  private static final String GENERATED = "kabinet.db";

  private final List<String> packages =
      Arrays.stream(ContractClasses.class.getClassLoader().getDefinedPackages())
          .map(Package::getName)
          .filter(name -> name.startsWith(ROOT) && !name.startsWith(GENERATED))
          .toList();

  @Override
  public List<Class<?>> resolveClass(
      GraphQLObjectType type, GraphQLNamedOutputType interfaceOrUnion) {
    return packages.stream()
        .map(name -> name + "." + type.getName())
        .flatMap(name -> load(name).stream())
        .toList();
  }

  private static Optional<Class<?>> load(String name) {
    var loader = ContractClasses.class.getClassLoader();
    return ClassUtils.isPresent(name, loader)
        ? Optional.of(ClassUtils.resolveClassName(name, loader))
        : Optional.empty();
  }
}
