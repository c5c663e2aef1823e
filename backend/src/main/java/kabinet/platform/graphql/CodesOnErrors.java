package kabinet.platform.graphql;

import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gives the engine's own errors a code, and keeps an answer of nothing but errors short. */
@Component
class CodesOnErrors implements WebGraphQlInterceptor {
  private static final int MOST_ERRORS = 10;

  @Override
  public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
    return chain
        .next(request)
        .map(
            response ->
                response.getExecutionResult().getErrors().isEmpty() ? response : coded(response));
  }

  private static WebGraphQlResponse coded(WebGraphQlResponse response) {
    ExecutionResult result = response.getExecutionResult();
    List<GraphQLError> errors =
        result.getErrors().stream()
            .limit(result.isDataPresent() ? Long.MAX_VALUE : MOST_ERRORS)
            .map(CodesOnErrors::coded)
            .toList();
    return response.transform(changed -> changed.errors(errors));
  }

  private static GraphQLError coded(GraphQLError error) {
    if (error instanceof ContractError) {
      return error;
    }
    boolean ours =
        error.getErrorType() == ErrorType.DataFetchingException
            || error.getErrorType() == ErrorType.NullValueInNonNullableField;
    return new ContractError(
        ours ? ErrorCode.INTERNAL : ErrorCode.BAD_REQUEST,
        error.getMessage(),
        error.getPath(),
        Map.of());
  }
}
