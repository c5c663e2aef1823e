package kabinet.proofs;

import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import kabinet.HttpBrowser;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody at a browser who sends money, and asks again as long as nobody answers. */
final class Sender {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Pattern CODE = Pattern.compile(": (\\d{6})\\n");
  private static final Duration PAUSE = Duration.ofMillis(100);

  private final HttpBrowser browser;
  private final long until;

  /** Gives up, as a failure, after so long without a word. */
  Sender(HttpBrowser browser, Duration patience) {
    this.browser = browser;
    this.until = System.nanoTime() + patience.toNanos();
  }

  /** Signs in with the code that the demo's handset shows. */
  static void signIn(HttpBrowser browser, int port, String msisdn) throws Exception {
    browser.ask(
        "mutation { requestSignInCode(input: {msisdn: \"" + msisdn + "\"}) { __typename } }");
    var handset = URI.create("http://127.0.0.1:" + port + "/demo/handsets/" + msisdn + "/messages");
    try (var http = HttpClient.newHttpClient()) {
      for (int tries = 0; tries < 100; tries++) {
        var seen =
            http.send(HttpRequest.newBuilder(handset).build(), BodyHandlers.ofString()).body();
        var code = CODE.matcher(JSON.readTree(seen).path(0).path("text").asString(""));
        if (code.find()) {
          var answer =
              browser.ask(
                  "mutation { signInWithCode(input: {msisdn: \"%s\", code: \"%s\"}) { __typename } }"
                      .formatted(msisdn, code.group(1)));
          if (!answer.body().contains("SignedIn")) {
            throw new IllegalStateException(answer.body());
          }
          return;
        }
        TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
      }
    }
    throw new IllegalStateException("no code came");
  }

  /** The ids of the accounts reached, by number. */
  Map<String, String> lines() throws InterruptedException {
    Map<String, String> lines = new TreeMap<>();
    var accounts =
        answered("{ viewer { household { accounts { id ... on MobileLine { msisdn } } } } }")
            .path("viewer")
            .path("household")
            .path("accounts");
    for (var account : accounts) {
      if (account.has("msisdn")) {
        lines.put(account.path("msisdn").asString(), account.path("id").asString());
      }
    }
    return lines;
  }

  String quote(Wish wish) throws InterruptedException {
    var quote =
        answered(
            """
            { viewer { household { account(id: "%s") {
              ... on MobileLine { transferQuote(to: {msisdn: "%s"}, amount: "%s") {
                __typename ... on TransferQuote { quote { id } } ... on UserError { message }
              } }
            } } } }
            """
                .formatted(wish.account(), wish.to(), wish.amount()));
    var id = quote.findValue("transferQuote").path("quote").path("id");
    if (!id.isString()) {
      throw new IllegalStateException(quote.toString());
    }
    return id.asString();
  }

  /** The order's id, or null if it was refused. */
  @Nullable String send(Wish wish, String quote) throws InterruptedException {
    var answer =
        answered(
                """
                mutation { transfer(input: {fromAccountId: "%s", quoteId: "%s", idempotencyKey: "%s"}) {
                  __typename ... on TransferMade { order { id } }
                } }
                """
                    .formatted(wish.account(), quote, wish.key()))
            .path("transfer");
    return answer.path("__typename").asString("").equals("TransferMade")
        ? answer.path("order").path("id").asString()
        : null;
  }

  /** Asks until there is an answer that is none of "come again". */
  private JsonNode answered(String document) throws InterruptedException {
    while (true) {
      var data = ask(document);
      if (data != null) {
        return data;
      }
      if (System.nanoTime() > until) {
        throw new IllegalStateException("no answer any more to " + document);
      }
      TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
    }
  }

  /** Null for "come again": a connection that was hung up, or an error that says so. */
  private @Nullable JsonNode ask(String document) {
    try {
      var answer = browser.ask(document);
      var body = JSON.readTree(answer.body());
      if (body.has("errors")) {
        var code = body.path("errors").path(0).path("extensions").path("code").asString("");
        if (!Set.of("SERVICE_UNAVAILABLE", "THROTTLED").contains(code)) {
          throw new IllegalStateException(answer.body());
        }
        return null;
      }
      return body.path("data");
    } catch (UncheckedIOException hungUp) {
      return null;
    }
  }
}
