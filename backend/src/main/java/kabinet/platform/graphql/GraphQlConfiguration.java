package kabinet.platform.graphql;

import graphql.execution.instrumentation.Instrumentation;
import graphql.parser.ParserOptions;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class GraphQlConfiguration {
  private static final ParserOptions SHORT_DOCUMENTS =
      ParserOptions.getDefaultOperationParserOptions()
          .transform(
              options ->
                  options
                      .captureIgnoredChars(false)
                      .maxCharacters(60_000)
                      .maxTokens(6_000)
                      .maxWhitespaceTokens(60_000)
                      .maxRuleDepth(100));

  @Bean
  RuntimeWiringConfigurer contractWiring(ObjectProvider<OperatorCurrency> operator) {
    var ofOperator = SingletonSupplier.of(operator::getObject);
    PlainField currency = _ -> ofOperator.obtain().currency();
    return wiring -> {
      ContractScalars.ALL.forEach(wiring::scalar);
      wiring.type("Money", money -> money.dataFetcher("currency", currency));
    };
  }

  /** Without an executor: a request has its own thread, and a future a field costs more. */
  @Bean
  AnnotatedControllerConfigurer annotatedControllerConfigurer() {
    var controllers = new AnnotatedControllerConfigurer();
    controllers.configureBinder(options -> options.conversionService(new Arguments()));
    return controllers;
  }

  @Bean
  GraphQlSourceBuilderCustomizer contractSource(
      @Value("${kabinet.graphql.text:false}") boolean acceptsText,
      JsonMapper json,
      ObjectProvider<SecondProofGuard> proofs,
      ObjectProvider<DataFetcherExceptionResolver> failures)
      throws IOException {
    ParserOptions.setDefaultOperationParserOptions(SHORT_DOCUMENTS);
    var documents = new Documents(trustedDocuments(json), acceptsText);
    return source ->
        source
            .typeVisitors(List.of(new SecondProof(proofs::getObject), new Authority()))
            .inspectSchemaMappings(
                inspection -> inspection.classResolver(new ContractClasses()), SchemaGaps::refuse)
            .configureGraphQl(
                engine ->
                    engine
                        .preparsedDocumentProvider(documents)
                        .queryExecutionStrategy(
                            new PlainAnswers(
                                DataFetcherExceptionResolver.createExceptionHandler(
                                    failures.orderedStream().toList()))));
  }

  @Bean
  Instrumentation queryLimits() {
    return new QueryLimits();
  }

  /** The manifest written with the pages: a document's id, and its text. */
  private static Map<String, String> trustedDocuments(JsonMapper json) throws IOException {
    var manifest = new ClassPathResource("trusted-documents.json");
    if (!manifest.exists()) {
      return Map.of();
    }
    try (var content = manifest.getInputStream()) {
      return json.readValue(content, new TypeReference<>() {});
    }
  }
}
