package kabinet.platform.graphql;

import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.schema.GraphQLObjectType;

/**
 * Answers what is plain, a record whose fields are read off it, without the engine's bookkeeping
 * for every field, which costs more than all the rest of a large answer. Whatever is not plain, or
 * does not go smoothly, is left to the engine.
 */
final class PlainAnswers extends AsyncExecutionStrategy {
  private final Shapes shapes;

  PlainAnswers(DataFetcherExceptionHandler failures) {
    super(failures);
    this.shapes = new Shapes(fieldCollector);
  }

  @Override
  protected Object completeValueForObject(
      ExecutionContext context,
      ExecutionStrategyParameters parameters,
      GraphQLObjectType type,
      Object value) {
    Shape shape = shapes.of(type, parameters.getField(), context);
    Object answer = shape.answer(value, context);
    return answer == Shape.NONE
        ? super.completeValueForObject(context, parameters, type, value)
        : answer;
  }
}
