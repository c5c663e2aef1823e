package kabinet.platform.graphql;

import static graphql.schema.GraphQLTypeUtil.unwrapNonNull;

import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.GraphQLUnionType;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.function.Supplier;

/**
 * Enforces {@code @secondProof}: decided once, when the schema is wired. Without the proof the
 * field answers with the refusal, and what answers it otherwise is not even asked. A field from
 * before there was such a refusal, whose result has no place for it, is forbidden instead.
 */
final class SecondProof extends GraphQLTypeVisitorStub {

  static final String DIRECTIVE = "secondProof";

  private final Supplier<SecondProofGuard> guard;

  SecondProof(Supplier<SecondProofGuard> guard) {
    this.guard = guard;
  }

  @Override
  public TraversalControl visitGraphQLFieldDefinition(
      GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
    var directive = field.getAppliedDirective(DIRECTIVE);
    if (directive != null && context.getParentNode() instanceof GraphQLObjectType parent) {
      var when =
          SecondProofWhen.valueOf(
              String.valueOf((Object) directive.getArgument("when").getValue()));
      var code = context.getVarFromParents(GraphQLCodeRegistry.Builder.class);
      var coordinates = FieldCoordinates.coordinates(parent, field);
      DataFetcher<?> answer = code.getDataFetcher(coordinates, field);
      boolean saysSo = unwrapNonNull(field.getType()) instanceof GraphQLUnionType;
      DataFetcher<?> guarded =
          asked -> {
            var missing = guard.get().missing(when, asked);
            if (missing == null) {
              return answer.get(asked);
            }
            if (saysSo) {
              return missing;
            }
            throw new Refused(ErrorCode.FORBIDDEN);
          };
      code.dataFetcher(coordinates, guarded);
    }
    return TraversalControl.CONTINUE;
  }
}
