package kabinet.platform.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.preparsed.persisted.PersistedQuerySupport;
import java.util.Map;
import kabinet.Contract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DocumentsTests {
  private static final String TRUSTED = "{ __typename }";
  private static final String DEEP = "{" + "__typename ".repeat(600) + "}";

  private final Documents production = new Documents(Map.of("a1", TRUSTED, "b2", DEEP), false);
  private final Documents demo = new Documents(Map.of("a1", TRUSTED), true);

  @Test
  void aDocumentThePagesWereBuiltWithIsAnswered() {
    assertThat(byId(production, "a1").getErrors()).isEmpty();
    assertThat(byId(production, "a1").<Map<String, String>>getData())
        .containsEntry("__typename", "Query");
  }

  @Test
  void anyOtherDocumentIsRefused() {
    assertThat(code(byId(production, "c3"))).isEqualTo("UNKNOWN_DOCUMENT");
    assertThat(code(byText(production, TRUSTED))).isEqualTo("UNKNOWN_DOCUMENT");
  }

  @Test
  void textIsAnsweredWhereItIsAllowed() {
    assertThat(byText(demo, "{ again: __typename }").getErrors()).isEmpty();
    assertThat(byText(demo, "{ again: __typename }").getErrors()).isEmpty();
  }

  @Test
  void onlyTextIsHeldToTheLimits() {
    assertThat(byId(production, "b2").getErrors()).isEmpty();
    assertThat(code(byText(demo, DEEP))).isEqualTo("TOO_COMPLEX");
  }

  private static ExecutionResult byId(Documents documents, String id) {
    return ask(
        documents,
        ExecutionInput.newExecutionInput(PersistedQuerySupport.PERSISTED_QUERY_MARKER)
            .extensions(Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", id))));
  }

  private static ExecutionResult byText(Documents documents, String text) {
    return ask(documents, ExecutionInput.newExecutionInput(text));
  }

  private static ExecutionResult ask(Documents documents, ExecutionInput.Builder input) {
    return GraphQL.newGraphQL(Contract.schema())
        .preparsedDocumentProvider(documents)
        .instrumentation(new QueryLimits())
        .build()
        .execute(input.build());
  }

  private static @Nullable Object code(ExecutionResult result) {
    return result.getErrors().getFirst().getExtensions().get("code");
  }
}
