package kabinet.simulator.sova;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser that is sent to the network, and the cabinet that asks it afterwards. */
final class SovaVisitor {

  private static final Pattern FIELD =
      Pattern.compile("type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

  private final URI network;
  private final HttpClient browser =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  SovaVisitor(URI network) {
    this.network = network;
  }

  HttpResponse<String> get(String path) {
    return send(request(path).header("Accept", "text/html"));
  }

  HttpResponse<String> getIn(String language, String path) {
    return send(request(path).header("Accept", "text/html").header("Accept-Language", language));
  }

  /** Says who it is, and where that leads. */
  String enter(String login, String password) {
    var form = hidden(get("/sign-in").body());
    form.put("username", login);
    form.put("password", password);
    return location(post("/sign-in", form));
  }

  /** Is sent there, says who it is, and reads what the cabinet would like to know. */
  HttpResponse<String> askedToConsent(String there, SovaPerson person) {
    get(there);
    var asked = get(path(enter(person.login(), person.password())));
    return get(path(location(asked)));
  }

  String answer(HttpResponse<String> consent, String... allowed) {
    var form = hidden(consent.body());
    for (String scope : allowed) {
      form.put("scope", scope);
    }
    return location(post("/oauth2/authorize", form));
  }

  HttpResponse<String> token(String secret, Map<String, String> question) {
    var client = SovaServer.CLIENT + ":" + secret;
    return send(
        form("/oauth2/token", question)
            .header(
                "Authorization",
                "Basic " + Base64.getEncoder().encodeToString(client.getBytes(UTF_8))));
  }

  private HttpResponse<String> post(String path, Map<String, String> fields) {
    return send(form(path, fields));
  }

  private HttpRequest.Builder form(String path, Map<String, String> fields) {
    var form =
        fields.entrySet().stream()
            .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
    return request(path)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(form));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(network.resolve(path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return browser.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static String location(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(302);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private static String path(String address) {
    var uri = URI.create(address);
    return uri.getRawPath() + "?" + uri.getRawQuery();
  }

  /** What the first form of a page brings along. */
  private static Map<String, String> hidden(String page) {
    Map<String, String> fields = new LinkedHashMap<>();
    FIELD.matcher(page).results().forEach(one -> fields.putIfAbsent(one.group(1), one.group(2)));
    return fields;
  }
}
