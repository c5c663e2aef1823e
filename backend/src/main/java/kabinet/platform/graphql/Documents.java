package kabinet.platform.graphql;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.execution.preparsed.persisted.PersistedQuerySupport;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Parses and validates a document once. In production a session sends the id of a document that the
 * pages were built with; text is accepted where the configuration says so.
 */
final class Documents implements PreparsedDocumentProvider {
  private static final int MOST_TEXTS = 200;

  private final Map<String, String> trusted;
  private final boolean acceptsText;
  private final Map<String, CompletableFuture<PreparsedDocumentEntry>> parsedTrusted =
      new ConcurrentHashMap<>();
  private final Map<String, CompletableFuture<PreparsedDocumentEntry>> parsedTexts =
      Collections.synchronizedMap(new Recent());

  Documents(Map<String, String> trusted, boolean acceptsText) {
    this.trusted = trusted;
    this.acceptsText = acceptsText;
  }

  @Override
  public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
      ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
    String id = documentId(input);
    String document = id == null ? null : trusted.get(id);
    if (id != null && document != null) {
      QueryLimits.waive(input);
      return parsedTrusted.computeIfAbsent(
          id, _ -> parsed(input.transform(changed -> changed.query(document)), parse));
    }
    if (!acceptsText || input.getQuery().equals(PersistedQuerySupport.PERSISTED_QUERY_MARKER)) {
      return CompletableFuture.completedFuture(
          new PreparsedDocumentEntry(
              new ContractError(
                  ErrorCode.UNKNOWN_DOCUMENT, "not a document this cabinet was built with")));
    }
    return text(input, parse);
  }

  private CompletableFuture<PreparsedDocumentEntry> text(
      ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
    var known = parsedTexts.get(input.getQuery());
    if (known != null) {
      return known;
    }
    var parsed = parsed(input, parse);
    if (!parsed.join().hasErrors()) {
      parsedTexts.put(input.getQuery(), parsed);
    }
    return parsed;
  }

  private static CompletableFuture<PreparsedDocumentEntry> parsed(
      ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
    return CompletableFuture.completedFuture(parse.apply(input));
  }

  private static @Nullable String documentId(ExecutionInput input) {
    return input.getExtensions().get("persistedQuery") instanceof Map<?, ?> persisted
            && persisted.get("sha256Hash") instanceof String id
        ? id
        : null;
  }

  /** Forgets the text that was not asked for longest. */
  private static final class Recent
      extends LinkedHashMap<String, CompletableFuture<PreparsedDocumentEntry>> {
    private static final long serialVersionUID = 1L;

    Recent() {
      super(MOST_TEXTS, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(
        Map.Entry<String, CompletableFuture<PreparsedDocumentEntry>> eldest) {
      return size() > MOST_TEXTS;
    }
  }
}
