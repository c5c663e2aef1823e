package kabinet.platform.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import kabinet.KabinetTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.MockMvc;

@KabinetTest
class PageTests {
  private static final Pattern ASSET = Pattern.compile("/assets/[^\"]+");

  @Autowired MockMvc http;

  @ParameterizedTest
  @ValueSource(strings = {"/index.html", "/settings", "/accounts/account_0AB12CD34EF56"})
  void everyAddressOfAPageOpensTheCabinet(String address) throws Exception {
    http.perform(get(address))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("id=\"root\"")))
        .andExpect(header().string("Cache-Control", "no-cache"));
  }

  @Test
  void soDoesTheDoor() throws Exception {
    http.perform(get("/")).andExpect(forwardedUrl("index.html"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/missing.js", "/assets/missing", "/actuator/env", "/../pom.xml"})
  void whatIsNoPageIsNotFound(String address) throws Exception {
    http.perform(get(address)).andExpect(status().is4xxClientError());
  }

  @Test
  void aFileNamedByItsContentIsKeptForEver() throws Exception {
    var page =
        new ClassPathResource("static/index.html").getContentAsString(StandardCharsets.UTF_8);
    var asset = ASSET.matcher(page).results().findFirst().orElseThrow().group();

    http.perform(get(asset))
        .andExpect(status().isOk())
        .andExpect(header().string("Cache-Control", containsString("immutable")));
  }

  @Test
  void anAnswerIsKeptByNobodyOnTheWay() throws Exception {
    http.perform(post("/graphql"))
        .andExpect(header().string("Cache-Control", containsString("no-store")));
  }

  @Test
  void aBrowserIsToldWhatToForbid() throws Exception {
    http.perform(get("/"))
        .andExpect(header().string("Content-Security-Policy", containsString("default-src 'none'")))
        .andExpect(
            header().string("Content-Security-Policy", containsString("frame-ancestors 'none'")))
        .andExpect(
            header().string("Content-Security-Policy", not(containsString("script-src 'self' '"))))
        .andExpect(header().string("Referrer-Policy", "no-referrer"))
        .andExpect(header().string("X-Content-Type-Options", "nosniff"))
        .andExpect(header().exists("Permissions-Policy"));
  }
}
