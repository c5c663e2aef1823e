package kabinet.platform.graphql;

import graphql.TrivialDataFetcher;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.Set;
import kabinet.kernel.Scope;
import kabinet.kernel.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * Enforces {@code @scope} and {@code @public}: decided once, when the schema is wired, so that a
 * field without a rule costs nothing. Whose data it is stays with the stores.
 */
final class Authority extends GraphQLTypeVisitorStub {
  /** Under this key of the GraphQL context stands whoever is signed in. */
  private static final String VIEWER = "viewer";

  private static final Set<String> ROOTS = Set.of("Query", "Mutation", "Subscription");

  @Override
  public TraversalControl visitGraphQLFieldDefinition(
      GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
    if (context.getParentNode() instanceof GraphQLObjectType parent) {
      boolean needsViewer =
          ROOTS.contains(parent.getName()) && !field.hasAppliedDirective("public");
      Scope scope = scope(field.getAppliedDirective("scope"));
      if (needsViewer || scope != null) {
        guard(context.getVarFromParents(GraphQLCodeRegistry.Builder.class), parent, field, scope);
      }
    }
    return TraversalControl.CONTINUE;
  }

  private static void guard(
      GraphQLCodeRegistry.Builder code,
      GraphQLObjectType parent,
      GraphQLFieldDefinition field,
      @Nullable Scope scope) {
    var coordinates = FieldCoordinates.coordinates(parent, field);
    DataFetcher<?> answer = code.getDataFetcher(coordinates, field);
    DataFetcher<?> guarded =
        asked -> {
          Viewer viewer = asked.getGraphQlContext().get(VIEWER);
          if (viewer == null) {
            throw new Refused(ErrorCode.UNAUTHENTICATED);
          }
          if (scope != null && !viewer.may(scope)) {
            throw new Refused(ErrorCode.FORBIDDEN);
          }
          return answer.get(asked);
        };
    boolean plain = answer instanceof TrivialDataFetcher;
    code.dataFetcher(coordinates, plain ? (TrivialDataFetcher<?>) guarded::get : guarded);
  }

  private static @Nullable Scope scope(@Nullable GraphQLAppliedDirective directive) {
    return directive == null
        ? null
        : Scope.valueOf(String.valueOf((Object) directive.getArgument("needs").getValue()));
  }
}
