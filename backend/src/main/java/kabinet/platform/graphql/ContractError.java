package kabinet.platform.graphql;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import graphql.schema.DataFetchingEnvironment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A top-level error as the contract promises it: a message, where it happened and a code. */
record ContractError(
    ErrorCode code, String message, @Nullable List<Object> path, Map<String, Object> details)
    implements GraphQLError {
  private static final int LONGEST_MESSAGE = 300;

  ContractError(ErrorCode code, String message) {
    this(code, message, null, Map.of());
  }

  /** An error of one field. */
  static ContractError at(DataFetchingEnvironment field, ErrorCode code, String message) {
    return new ContractError(
        code, message, field.getExecutionStepInfo().getPath().toList(), Map.of());
  }

  /** The error with one more thing for programs beside its code. */
  ContractError with(String name, String value) {
    return new ContractError(code, message, path, Map.of(name, value));
  }

  @Override
  public String getMessage() {
    return message.length() <= LONGEST_MESSAGE ? message : message.substring(0, LONGEST_MESSAGE);
  }

  @Override
  public List<SourceLocation> getLocations() {
    return List.of();
  }

  @Override
  public ErrorClassification getErrorType() {
    return code;
  }

  @Override
  public @Nullable List<Object> getPath() {
    return path;
  }

  @Override
  public Map<String, Object> getExtensions() {
    Map<String, Object> extensions = new LinkedHashMap<>();
    extensions.put("code", code.name());
    extensions.putAll(details);
    return extensions;
  }

  @Override
  public Map<String, Object> toSpecification() {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("message", getMessage());
    if (path != null) {
      written.put("path", path);
    }
    written.put("extensions", getExtensions());
    return written;
  }
}
