package kabinet.platform.graphql;

import graphql.ExecutionInput;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Refuses documents that ask for too much: before they are validated, because validating them is
 * what an attacker wants, and again with each request's variables. Trusted documents are exempt.
 */
final class QueryLimits extends SimplePerformantInstrumentation {

  /** Marks the request as one of a trusted document. */
  static void waive(ExecutionInput input) {
    input.getGraphQLContext().put(QueryLimits.class, true);
  }

  @Override
  public @Nullable InstrumentationContext<List<ValidationError>> beginValidation(
      InstrumentationValidationParameters parameters, InstrumentationState state) {
    check(parameters.getDocument(), parameters.getSchema(), parameters.getExecutionInput());
    return null;
  }

  @Override
  public @Nullable InstrumentationContext<graphql.ExecutionResult> beginExecuteOperation(
      InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
    ExecutionContext context = parameters.getExecutionContext();
    check(context.getDocument(), context.getGraphQLSchema(), context.getExecutionInput());
    return null;
  }

  private static void check(Document document, GraphQLSchema schema, ExecutionInput input) {
    if (input.getGraphQLContext().hasKey(QueryLimits.class)) {
      return;
    }
    var cost = new QueryCost(document, schema, input.getRawVariables().toMap());
    for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
      if (cost.of(operation) > QueryCost.MOST_COST) {
        throw refusal("cost over " + QueryCost.MOST_COST);
      }
    }
  }

  static AbortExecutionException refusal(String reason) {
    return new AbortExecutionException(
        List.of(new ContractError(ErrorCode.TOO_COMPLEX, "too much for one request: " + reason)));
  }
}
