package kabinet.simulator.sova;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.HtmlUtils;

/** The network's two screens: who is it, and may the cabinet know. */
final class SovaPages {

  static final String SIGN_IN = "/sign-in";
  static final String CONSENT = "/consent";
  static final String STYLE = "/sova.css";

  RouterFunction<ServerResponse> routes() {
    return RouterFunctions.route()
        .GET(SIGN_IN, SovaPages::signIn)
        .GET(CONSENT, SovaPages::consent)
        .GET(STYLE, request -> answer("css", read(STYLE)))
        .build();
  }

  /** Nobody types anything: whoever is chosen brings their password along. */
  private static ServerResponse signIn(ServerRequest request) {
    var token = (CsrfToken) request.attribute(CsrfToken.class.getName()).orElseThrow();
    var people =
        SovaPerson.ALL.stream()
            .map(
                one ->
                    filled(
                        "/person.html",
                        Map.of(
                            "csrf.name", token.getParameterName(),
                            "csrf", token.getToken(),
                            "login", one.login(),
                            "password", one.password(),
                            "name", one.name())))
            .collect(Collectors.joining());
    return answer("html", filled("/sign-in.html", words()).replace("{{people}}", people));
  }

  private static ServerResponse consent(ServerRequest request) {
    var gaps = words();
    gaps.put("client", request.param("client_id").orElse(""));
    gaps.put("state", request.param("state").orElse(""));
    gaps.put("name", SovaPerson.named(request.principal().orElseThrow().getName()));
    return answer("html", filled("/consent.html", gaps));
  }

  private static Map<String, String> words() {
    var words = ResourceBundle.getBundle("sova.words", LocaleContextHolder.getLocale());
    return words.keySet().stream().collect(Collectors.toMap(key -> key, words::getString));
  }

  /** What is put in is text, whatever it looks like. */
  private static String filled(String file, Map<String, String> gaps) {
    var page = read(file);
    for (var gap : gaps.entrySet()) {
      var text = HtmlUtils.htmlEscape(gap.getValue(), UTF_8.name());
      page = page.replace("{{" + gap.getKey() + "}}", text);
    }
    return page;
  }

  private static ServerResponse answer(String kind, String text) {
    return ServerResponse.ok().contentType(new MediaType("text", kind, UTF_8)).body(text);
  }

  private static String read(String file) {
    try {
      return new ClassPathResource("sova" + file).getContentAsString(UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
