package kabinet.platform.graphql;

import graphql.GraphQLContext;
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
import java.util.function.Consumer;
import kabinet.kernel.Scope;
import kabinet.kernel.StaffMember;
import kabinet.kernel.StaffRole;
import kabinet.kernel.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * Enforces {@code @scope}, {@code @staff} and {@code @public}: decided once, when the schema is
 * wired, so that a field without a rule costs nothing. Whose data it is stays with the stores. A
 * subscriber's session never satisfies {@code @staff}, nor a desk's session anything else.
 */
final class Authority extends GraphQLTypeVisitorStub {
  /** Under this key of the GraphQL context stands whoever is signed in. */
  private static final String VIEWER = "viewer";

  /** And under this one whoever of the staff is signed in at the desk. */
  private static final String STAFF = "staff";

  private static final Set<String> ROOTS = Set.of("Query", "Mutation", "Subscription");

  @Override
  public TraversalControl visitGraphQLFieldDefinition(
      GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
    if (context.getParentNode() instanceof GraphQLObjectType parent) {
      var code = context.getVarFromParents(GraphQLCodeRegistry.Builder.class);
      StaffRole role = role(field.getAppliedDirective("staff"));
      boolean needsViewer =
          ROOTS.contains(parent.getName()) && !field.hasAppliedDirective("public");
      Scope scope = scope(field.getAppliedDirective("scope"));
      if (role != null) {
        guard(code, parent, field, asked -> admitStaff(asked, role));
      } else if (needsViewer || scope != null) {
        guard(code, parent, field, asked -> admitViewer(asked, scope));
      }
    }
    return TraversalControl.CONTINUE;
  }

  private static void guard(
      GraphQLCodeRegistry.Builder code,
      GraphQLObjectType parent,
      GraphQLFieldDefinition field,
      Consumer<GraphQLContext> admit) {
    var coordinates = FieldCoordinates.coordinates(parent, field);
    DataFetcher<?> answer = code.getDataFetcher(coordinates, field);
    DataFetcher<?> guarded =
        asked -> {
          admit.accept(asked.getGraphQlContext());
          return answer.get(asked);
        };
    boolean plain = answer instanceof TrivialDataFetcher;
    code.dataFetcher(coordinates, plain ? (TrivialDataFetcher<?>) guarded::get : guarded);
  }

  private static void admitViewer(GraphQLContext asked, @Nullable Scope scope) {
    Viewer viewer = asked.get(VIEWER);
    if (viewer == null) {
      throw new Refused(ErrorCode.UNAUTHENTICATED);
    }
    if (scope != null && !viewer.may(scope)) {
      throw new Refused(ErrorCode.FORBIDDEN);
    }
  }

  private static void admitStaff(GraphQLContext asked, StaffRole role) {
    StaffMember member = asked.get(STAFF);
    if (member == null) {
      throw new Refused(ErrorCode.UNAUTHENTICATED);
    }
    if (!member.may(role)) {
      throw new Refused(ErrorCode.FORBIDDEN);
    }
  }

  private static @Nullable StaffRole role(@Nullable GraphQLAppliedDirective directive) {
    return directive == null
        ? null
        : StaffRole.valueOf(String.valueOf((Object) directive.getArgument("role").getValue()));
  }

  private static @Nullable Scope scope(@Nullable GraphQLAppliedDirective directive) {
    return directive == null
        ? null
        : Scope.valueOf(String.valueOf((Object) directive.getArgument("needs").getValue()));
  }
}
