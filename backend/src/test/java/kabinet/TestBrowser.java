package kabinet;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser with its cookies, as far as the contract is concerned. */
public final class TestBrowser {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String CSRF = "XSRF-TOKEN";

  private final MockMvcTester server;
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private final Map<String, String> headers = new LinkedHashMap<>();

  TestBrowser(MockMvc server) {
    this.server = MockMvcTester.create(server);
    cookies.put(CSRF, UUID.randomUUID().toString());
    headers.put(HttpHeaders.ACCEPT_LANGUAGE, "ru");
  }

  /** Sends this header from now on; null leaves it out. */
  public TestBrowser sending(String header, @Nullable String value) {
    if (value == null) {
      headers.remove(header);
    } else {
      headers.put(header, value);
    }
    return this;
  }

  public @Nullable String cookie(String name) {
    return cookies.get(name);
  }

  /** Takes a cookie from somewhere else; null loses it. */
  public TestBrowser withCookie(String name, @Nullable String value) {
    if (value == null) {
      cookies.remove(name);
    } else {
      cookies.put(name, value);
    }
    return this;
  }

  /** The answer's {@code data}, or the whole answer if there is none. */
  public JsonNode ask(String document, Map<String, ?> variables) {
    var answer = answer(document, variables);
    return answer.path("data").isObject() ? answer.path("data") : answer;
  }

  /** All of it, errors too. */
  public JsonNode answer(String document, Map<String, ?> variables) {
    return JSON.readTree(body(response(document, variables)));
  }

  public JsonNode ask(String document) {
    return ask(document, Map.of());
  }

  public MockHttpServletResponse response(String document, Map<String, ?> variables) {
    var question = JSON.writeValueAsString(Map.of("query", document, "variables", variables));
    var request =
        MockMvcRequestBuilders.post("/graphql")
            .contentType(MediaType.APPLICATION_JSON)
            .accept(MediaType.APPLICATION_JSON)
            .content(question)
            .header("X-XSRF-TOKEN", Objects.requireNonNullElse(cookies.get(CSRF), ""));
    return send(request);
  }

  /** Goes to an address of the cabinet, as a link or another site leads there. */
  public MockHttpServletResponse visit(String address) {
    return send(MockMvcRequestBuilders.get(URI.create(address)));
  }

  private MockHttpServletResponse send(MockHttpServletRequestBuilder request) {
    cookies.forEach((name, value) -> request.cookie(new Cookie(name, value)));
    headers.forEach(request::header);
    var response = server.perform(request).getResponse();
    for (var cookie : response.getCookies()) {
      withCookie(cookie.getName(), cookie.getMaxAge() == 0 ? null : cookie.getValue());
    }
    return response;
  }

  /** The same browser for those who like a tester better. */
  public HttpGraphQlTester tester(HttpGraphQlTester plain) {
    return plain
        .mutate()
        .headers(
            sent -> {
              headers.forEach(sent::set);
              sent.set(HttpHeaders.COOKIE, cookieHeader());
              sent.set("X-XSRF-TOKEN", Objects.requireNonNullElse(cookies.get(CSRF), ""));
            })
        .build();
  }

  private String cookieHeader() {
    return cookies.entrySet().stream()
        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  private static String body(MockHttpServletResponse response) {
    return new String(response.getContentAsByteArray(), UTF_8);
  }
}
