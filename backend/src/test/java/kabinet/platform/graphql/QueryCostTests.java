package kabinet.platform.graphql;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.execution.AbortExecutionException;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kabinet.Contract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class QueryCostTests {
  private final GraphQLSchema schema = Contract.schema();

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          { __typename }                                                        | 0
          { operator { name } }                                                 | 1
          { operator { contacts { value } } }                                   | 3
          { viewer { household { name } } }                                     | 2
          { viewer { household { accounts { label } } } }                       | 4
          { viewer { household { accounts { balance { amount { amount } } } } } } | 8
          """)
  void anObjectCostsOneAndAShortListTwice(String document, long cost) {
    assertThat(cost(document)).isEqualTo(cost);
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          usage { nodes { at } }                                                | 21
          usage(first: 1) { nodes { at } }                                      | 2
          usage(first: 100) { nodes { at } }                                    | 101
          usage(first: 100) { nodes { at } pageInfo { endCursor } }             | 102
          usage(first: 100) { edges { cursor node { at volume { amount } } } }  | 301
          usage(first: $first) { nodes { at } }                                 | 51
          usage(first: $unknown) { nodes { at } }                               | 101
          usage(filter: {direction: INCOMING}) { nodes { at } }                 | 71
          usage(first: 1, filter: {kind: SMS}) { nodes { at } }                 | 52
          """)
  void aPageCostsAsManyAsItMayHold(String usage, long cost) {
    assertThat(cost(ofOneLine(usage)) - 1).isEqualTo(cost);
  }

  /** Exempt in production, but sent as text in development and in the demo. */
  @Test
  void whatThePagesAskStaysFarFromTheLimit() throws IOException {
    assertThat(pages().values())
        .isNotEmpty()
        .allSatisfy(page -> assertThat(cost(page)).as(page).isLessThan(QueryCost.MOST_COST / 2));
  }

  @ParameterizedTest
  @CsvSource({"10, 195", "100, 735"})
  void anHonestPartnerMayAskForEverythingAtOnce(int first, long cost) throws IOException {
    assertThat(cost(everything(first))).isEqualTo(cost).isLessThan(QueryCost.MOST_COST);
  }

  @Test
  void everythingTwiceIsTooMuch() throws IOException {
    String everything = everything(100);
    String usageTwice =
        everything.replace(
            "usage(",
            "again: usage(first: 100) { nodes { volume { unit } charge { amount } } } usage(");
    String edgesToo = everything.replace("nodes {", "edges { node { volume { unit } } } nodes {");
    String manyHouseholds =
        everything.replace(
            "{\n  viewer",
            "{ again: viewer { household { accounts { ...on MobileLine { usage(first: 100) { nodes"
                + " { volume { unit } } } } } } } viewer");

    assertThat(List.of(usageTwice, edgesToo, manyHouseholds))
        .allSatisfy(
            abusive ->
                assertThat(cost(abusive)).as(abusive).isBetween(QueryCost.MOST_COST + 1, 2_000L));
  }

  @Test
  void filteredPagesByTheDozenAreTooMuchHoweverShort() {
    String ten =
        IntStream.range(0, 10)
            .mapToObj(
                page -> "p" + page + ": usage(first: 1, filter: {kind: SMS}) { nodes { at } } ")
            .collect(Collectors.joining());

    assertThat(cost("{ viewer { household { accounts { ... on MobileLine { " + ten + " } } } } }"))
        .isGreaterThan(QueryCost.MOST_COST);
  }

  @Test
  void aPageThatNobodyMayAskForIsRefusedWhateverElseIsAsked() {
    for (String first : List.of("0", "-1", "101")) {
      assertThatThrownBy(() -> cost(ofOneLine("usage(first: " + first + ") { nodes { at } }")))
          .isInstanceOf(AbortExecutionException.class);
    }
  }

  private static String ofOneLine(String usage) {
    return "query($first: Int, $unknown: Int) { node(id: \"1\") { ... on MobileLine { "
        + usage
        + " } } }";
  }

  private long cost(String text) {
    Document document = Parser.parse(text);
    var cost = new QueryCost(document, schema, Map.of("first", 50));
    return cost.of(document.getFirstDefinitionOfType(OperationDefinition.class).orElseThrow());
  }

  private static String everything(int first) throws IOException {
    return new ClassPathResource("household.graphql")
        .getContentAsString(UTF_8)
        .replace("usage(first: 10)", "usage(first: " + first + ")");
  }

  private static Map<String, String> pages() throws IOException {
    try (var manifest = new ClassPathResource("trusted-documents.json").getInputStream()) {
      return JsonMapper.builder().build().readValue(manifest, new TypeReference<>() {});
    }
  }
}
