package kabinet.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Locale;
import java.util.Map;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.SignedIn;
import kabinet.SimHolder;
import kabinet.channels.Channels;
import kabinet.identity.Identity;
import kabinet.messaging.TestPost;
import kabinet.operator.Operators;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.json.JsonMapper;

@KabinetTest
@Rule({"R12", "R13", "R14"})
class DemoNetworkTests {

  @Autowired Channels channels;
  @Autowired Operators operators;
  @Autowired MessageSource words;
  @Autowired SignedIn signedIn;
  @Autowired TestHandset phones;
  @Autowired TestPost post;
  @Autowired JsonMapper json;
  @Autowired DSLContext db;
  @Autowired Identity identity;
  private MockMvcTester demo;
  private String anna;

  @BeforeEach
  void inTheDemo() {
    var network = new DemoNetwork(channels, operators, words);
    demo =
        MockMvcTester.create(
            MockMvcBuilders.standaloneSetup(new DialPadController(network)).build());
    anna = signedIn.subscriber();
  }

  @Test
  @Rule("R12")
  void aPhoneDialsACodeAndGetsAPassword() {
    var answer = send("calls", Map.of("number", "*111*25#", "key", ""));

    assertThat(answer).bodyJson().extractingPath("$.line").isEqualTo("CODE");
    assertThat(answer).bodyJson().extractingPath("$.text").asString().contains("SMS");
    assertThat(texts()).isEqualTo(1);
  }

  @Test
  @Rule({"R12", "R51"})
  void aPhoneDialsForTrustCredit() {
    anna = new SimHolder(db, identity).msisdn;

    var answer = send("calls", Map.of("number", "*111*32#", "key", ""));

    assertThat(answer).bodyJson().extractingPath("$.line").isEqualTo("CODE");
    assertThat(answer).bodyJson().extractingPath("$.text").asString().contains("300");
  }

  @Test
  @Rule("R14")
  void aPhoneCallsTheVoiceMenuAndPressesAKey() {
    var greeting = send("calls", Map.of("number", "111", "key", ""));
    assertThat(greeting).bodyJson().extractingPath("$.line").isEqualTo("CALL");
    assertThat(greeting).bodyJson().extractingPath("$.text").asString().contains("1");
    assertThat(texts()).isZero();

    send("calls", Map.of("number", "111", "key", "1"));

    assertThat(texts()).isEqualTo(1);
  }

  @Test
  @Rule("R13")
  void aPhoneWritesTheWord() {
    assertThat(send("messages", Map.of("to", "3339", "text", "пароль"))).hasStatus(204);

    assertThat(texts()).isEqualTo(1);
  }

  @Test
  void nobodyAnswersOtherNumbers() {
    var answer = send("calls", Map.of("number", "+7 900 000-00-02", "key", ""));

    assertThat(answer).bodyJson().extractingPath("$.line").isEqualTo("NOBODY");
    assertThat(answer).bodyJson().extractingPath("$.text").asString().isNotEmpty();
  }

  private int texts() {
    post.deliver();
    return phones.texts(anna).size();
  }

  private MvcTestResult send(String act, Map<String, String> body) {
    return demo.perform(
        post("/demo/handsets/" + anna + "/" + act)
            .locale(Locale.ENGLISH)
            .contentType(MediaType.APPLICATION_JSON)
            .content(json.writeValueAsString(body)));
  }
}
