package kabinet.identity.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import kabinet.KabinetApplication;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.SignedIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.env.Environment;

@KabinetTest
class RestartTests {

  @Autowired SignedIn signedIn;
  @Autowired Environment environment;

  @Test
  @Rule("R28")
  void aSessionSurvivesARestartOfTheApplication() throws Exception {
    var session = signedIn.browserOf(signedIn.subscriber()).cookie("KABINET_SESSION");

    try (var restarted =
        new SpringApplicationBuilder(KabinetApplication.class)
            .profiles("test")
            .run(
                "--server.port=0",
                "--kabinet.smpp.host=127.0.0.1",
                "--spring.datasource.url=" + environment.getProperty("spring.datasource.url"),
                "--spring.datasource.username="
                    + environment.getProperty("spring.datasource.username"))) {
      var port = restarted.getEnvironment().getProperty("local.server.port");

      assertThat(whoIs(session, port)).contains("\"name\":\"Анна\"");
    }
  }

  private static String whoIs(@Nullable String session, @Nullable String port)
      throws IOException, InterruptedException {
    var csrf = UUID.randomUUID().toString();
    var question =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
            .header("Content-Type", "application/json")
            .header("X-XSRF-TOKEN", csrf)
            .header("Cookie", "KABINET_SESSION=" + session + "; XSRF-TOKEN=" + csrf)
            .POST(HttpRequest.BodyPublishers.ofString("{\"query\":\"{ viewer { name } }\"}"))
            .build();
    try (var browser = HttpClient.newHttpClient()) {
      return browser.send(question, BodyHandlers.ofString()).body();
    }
  }
}
