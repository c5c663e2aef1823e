package kabinet.platform.graphql;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import jakarta.servlet.http.Cookie;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kabinet.KabinetTest;
import kabinet.SqlStatements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;

@KabinetTest
class GraphQlAttackTests {
  private static final int MOST_MILLISECONDS = 100;
  private static final int MOST_TRIES = 20;
  private static final int MOST_BYTES = 10_000;

  @Autowired MockMvcTester http;
  @Autowired JsonMapper json;

  static Stream<Arguments> attacks() {
    return Stream.of(
        attack("depth", "TOO_COMPLEX", nested(5)),
        attack("depth beyond reading", "BAD_REQUEST", nested(500)),
        attack("1,000 aliases", "TOO_COMPLEX", "{" + aliases(1_000, "operator") + "}"),
        attack("31 aliases", "TOO_COMPLEX", "{" + aliases(31, "__typename") + "}"),
        attack("aliases through fragments", "TOO_COMPLEX", fragmentBomb()),
        attack("fragments of fragments of nothing", "TOO_COMPLEX", hollowBomb()),
        attack("15,000 tokens", "BAD_REQUEST", "{" + "a ".repeat(15_000) + "}"),
        attack("60,001 characters", "BAD_REQUEST", "{ operator { name } } #" + "x".repeat(60_000)),
        attack("nested lists", "BAD_REQUEST", "{ node(id: " + "[".repeat(5_000) + ") { id } }"),
        attack(
            "a cycle of fragments",
            "TOO_COMPLEX",
            "{ viewer { ...A } } fragment A on Viewer { ...B } fragment B on Viewer { ...A }"),
        attack("introspection", "BAD_REQUEST", "{ __schema { types { name } } }"),
        attack(
            "cost",
            "TOO_COMPLEX",
            usage(
                "first: 100",
                "edges { node { charge { amount } } } nodes { charge { amount } volume { amount"
                    + " } }")),
        attack("first of -1", "TOO_COMPLEX", usage("first: -1", "nodes { at }")),
        attack("first of 0", "TOO_COMPLEX", usage("first: 0", "nodes { at }")),
        attack("first of 101", "TOO_COMPLEX", usage("first: 101", "nodes { at }")),
        attack("first of 1,000,000", "TOO_COMPLEX", usage("first: 1000000", "nodes { at }")),
        attack("first of 10^40", "TOO_COMPLEX", usage("first: 1" + "0".repeat(40), "nodes { at }")),
        attack("a field that is not there", "BAD_REQUEST", "{ passwords }"),
        attack("nothing", "BAD_REQUEST", ""),
        attack("no GraphQL", "BAD_REQUEST", "select * from account"),
        attack("a subscription", "BAD_REQUEST", "subscription { __typename }"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("attacks")
  void isRefusedAtOnceInFewWordsAndWithoutAStatement(String name, String code, String document) {
    var statements = SqlStatements.during(() -> assertRefused(ask(document), code));

    assertThat(statements).isEmpty();
    assertThat(leastMilliseconds(document)).isLessThan(MOST_MILLISECONDS);
  }

  /**
   * Of the wall clock, as an attacker would see it, but of the quickest of some tries after the one
   * above: what a refusal costs is in every try, while a machine that is busy, compiles or collects
   * slows only some of them.
   */
  private long leastMilliseconds(String document) {
    long least = Long.MAX_VALUE;
    for (int tries = 0; tries < MOST_TRIES && least >= MOST_MILLISECONDS; tries++) {
      long began = System.nanoTime();
      ask(document);
      least = Math.min(least, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
    }
    return least;
  }

  @Test
  void batchesAreNoQuestion() {
    var answer = send(HttpMethod.POST, APPLICATION_JSON_VALUE, "[{\"query\":\"{ __typename }\"}]");

    assertThat(answer.getStatus()).isEqualTo(400);
    assertThat(new String(answer.getContentAsByteArray(), UTF_8)).hasSizeLessThan(MOST_BYTES);
  }

  @ParameterizedTest
  @CsvSource({
    "GET, application/json, 405",
    "PUT, application/json, 403",
    "DELETE, application/json, 403",
    "POST, text/plain, 415",
    "POST, application/x-www-form-urlencoded, 415",
    "POST, multipart/form-data, 415"
  })
  void onlyJsonThatIsPostedIsRead(String method, String contentType, int status) {
    var answer = send(HttpMethod.valueOf(method), contentType, "{\"query\":\"{ __typename }\"}");

    assertThat(answer.getStatus()).isEqualTo(status);
    assertThat(answer.getContentAsByteArray()).hasSizeLessThan(MOST_BYTES);
  }

  @Test
  void aLongBodyIsNotRead() {
    var answer = send(HttpMethod.POST, APPLICATION_JSON_VALUE, "x".repeat(100_001));

    assertThat(answer.getStatus()).isEqualTo(413);
  }

  private MockHttpServletResponse ask(String document) {
    return send(
        HttpMethod.POST,
        APPLICATION_JSON_VALUE,
        json.writeValueAsString(Map.of("query", document)));
  }

  private MockHttpServletResponse send(HttpMethod method, String contentType, String body) {
    return http.method(method)
        .uri("/graphql")
        .header(HttpHeaders.CONTENT_TYPE, contentType)
        .content(body)
        .cookie(new Cookie("XSRF-TOKEN", "token"))
        .header("X-XSRF-TOKEN", "token")
        .exchange()
        .getResponse();
  }

  private void assertRefused(MockHttpServletResponse answer, String code) {
    String body = new String(answer.getContentAsByteArray(), UTF_8);
    assertThat(json.readTree(body).at("/errors/0/extensions/code").asString())
        .as(body)
        .isEqualTo(code);
    assertThat(body).hasSizeLessThan(MOST_BYTES).doesNotContain("\tat ").doesNotContain("kabinet.");
  }

  private static Arguments attack(String name, String code, String document) {
    return Arguments.of(name, code, document);
  }

  private static String nested(int levels) {
    return "{ viewer { household { accounts "
        + "{ plan { offering ".repeat(levels)
        + "{ id }"
        + "} }".repeat(levels)
        + " } } }";
  }

  private static String aliases(int count, String field) {
    return IntStream.range(0, count).mapToObj(i -> "a" + i + ": " + field).collect(joining(" "));
  }

  /** Twelve fragments, each of which holds the next one ten times. */
  private static String fragmentBomb() {
    return "{ operator { ...F0 } }"
        + IntStream.range(0, 12)
            .mapToObj(
                i ->
                    " fragment F"
                        + i
                        + " on Operator {"
                        + " name ...F"
                        + (i + 1)
                        + " ...F"
                        + (i + 1)
                        + "}")
            .collect(joining())
        + " fragment F12 on Operator { name }";
  }

  /** No field in it to be counted, and its end is not there. */
  private static String hollowBomb() {
    return "{ ...F0 }"
        + IntStream.range(0, 11)
            .mapToObj(
                i -> " fragment F" + i + " on Query {" + (" ...F" + (i + 1)).repeat(200) + "}")
            .collect(joining());
  }

  private static String usage(String arguments, String selected) {
    return "{ viewer { household { accounts { ... on MobileLine { usage("
        + arguments
        + ") { "
        + selected
        + " } } } } } }";
  }
}
