package kabinet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * A browser that has opened the cabinet over a real connection: it sends back the cookies it was
 * given, and the page's token in a header.
 */
public final class HttpBrowser {
  static final String SESSION = "KABINET_SESSION";
  static final String PAGE_TOKEN = "XSRF-TOKEN";

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final HttpClient CONNECTIONS = HttpClient.newHttpClient();

  private final URI cabinet;
  private final Map<String, String> headers;
  private boolean showsPageToken = true;
  final Map<String, String> cookies = new LinkedHashMap<>();

  /** Every cookie as it was given, with its attributes. */
  final List<String> given = new ArrayList<>();

  public HttpBrowser(int port) {
    this(port, Map.of());
  }

  /** One whose requests come with more headers, as a proxy adds them. */
  HttpBrowser(int port, Map<String, String> headers) {
    cabinet = URI.create("http://127.0.0.1:" + port);
    this.headers = headers;
    send(HttpRequest.newBuilder(cabinet.resolve("/")).GET());
  }

  /**
   * As another site would have it ask: with all cookies, but without the token that it cannot read.
   */
  void fromAnotherSite() {
    showsPageToken = false;
  }

  public HttpResponse<String> ask(String document) {
    var question =
        HttpRequest.newBuilder(cabinet.resolve("/graphql"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", document))));
    if (showsPageToken) {
      question.header("X-XSRF-TOKEN", cookies.get(PAGE_TOKEN));
    }
    return send(question);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    request.timeout(PATIENCE);
    headers.forEach(request::header);
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    try {
      var answer = CONNECTIONS.send(request.build(), BodyHandlers.ofString());
      keep(answer.headers().allValues("Set-Cookie"));
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void keep(List<String> headers) {
    given.addAll(headers);
    for (String header : headers) {
      for (HttpCookie cookie : HttpCookie.parse(header)) {
        if (cookie.getMaxAge() == 0) {
          cookies.remove(cookie.getName());
        } else {
          cookies.put(cookie.getName(), cookie.getValue());
        }
      }
    }
  }
}
