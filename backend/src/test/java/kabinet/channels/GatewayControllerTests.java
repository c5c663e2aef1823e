package kabinet.channels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.SignedIn;
import kabinet.SimHolder;
import kabinet.TestClock;
import kabinet.channels.ChannelSettings.Gateway;
import kabinet.identity.Identity;
import kabinet.messaging.TestPost;
import kabinet.simulator.TestHandset;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.json.JsonMapper;

@KabinetTest
@Rule({"R12", "R14"})
class GatewayControllerTests {

  private static final Gateway OURS = new Gateway("0123456789abcdef0123456789abcdef");
  private static final Gateway VOICE = new Gateway("fedcba9876543210fedcba9876543210");
  private static final Gateway STRANGERS = new Gateway("00000000000000000000000000000000");
  private static final int CALLS = 10;

  @Autowired Channels channels;
  @Autowired Arrivals arrivals;
  @Autowired MockMvc cabinet;
  @Autowired SignedIn signedIn;
  @Autowired TestHandset phones;
  @Autowired TestPost post;
  @Autowired TestClock clock;
  @Autowired JsonMapper json;
  @Autowired DSLContext db;
  @Autowired Identity identity;
  private MockMvcTester server;
  private TestSim anna;

  @BeforeEach
  void openGateways() {
    var settings =
        new ChannelSettings(
            OURS, VOICE, Locale.of("ru"), CALLS, Duration.ofMinutes(5), Duration.ofMinutes(5));
    var gateways = new Gateways(arrivals, settings, clock);
    var controller = new GatewayController(channels, gateways, settings, json);
    server = MockMvcTester.create(MockMvcBuilders.standaloneSetup(controller).build());
    anna = new TestSim(signedIn.subscriber(), signedIn, phones, post);
    clock.passes(Duration.ofSeconds(1)); // no two tests sign the same
  }

  @Test
  @Rule("R12")
  void aSignedCallBringsAPasswordAndSaysSo() {
    var answer = call(GatewayController.USSD, OURS, dialled("*111*25#"));

    assertThat(answer).hasStatus(200);
    assertThat(answer).bodyJson().extractingPath("$.text").asString().contains("SMS");
    assertThat(anna.outcome(anna.password())).isEqualTo("SignedIn");
  }

  @Test
  @Rule({"R12", "R51"})
  void aSignedCallSwitchesTrustCreditOn() {
    var holder = new SimHolder(db, identity);
    var body =
        json.writeValueAsString(
            Map.of("caller", holder.msisdn.substring(1), "code", "*111*32#", "language", "en"));

    var answer = call(GatewayController.USSD, OURS, body);

    assertThat(answer).bodyJson().extractingPath("$.text").asString().contains("on: the number");
  }

  @Test
  @Rule("R14")
  void theVoiceMenuSignsToo() {
    var body =
        json.writeValueAsString(
            Map.of("caller", anna.digits(), "choice", "PASSWORD", "language", "en"));

    var answer = call(GatewayController.VOICE, VOICE, body);

    assertThat(answer).bodyJson().extractingPath("$.text").asString().contains("by SMS");
    assertThat(anna.texts().getFirst()).startsWith("Your new password");
  }

  @Test
  void aCallOfAStrangerOrAnAlteredOrAnOldOneIsRefused() {
    var body = dialled("*111*25#");
    var signed = signature(GatewayController.USSD, now(), OURS, body);

    assertThat(call(GatewayController.USSD, STRANGERS, body)).hasStatus(401);
    assertThat(send(GatewayController.USSD, now(), null, body)).hasStatus(401);
    assertThat(send(GatewayController.USSD, now(), signed, body.replace("25", "26")))
        .hasStatus(401);
    assertThat(send(GatewayController.USSD, now() + 1, signed, body)).hasStatus(401);
    assertThat(send(GatewayController.VOICE, now(), signed, body)).hasStatus(401);
    long signedAt = now();
    clock.passes(Duration.ofMinutes(5));
    assertThat(send(GatewayController.USSD, signedAt, signed, body)).hasStatus(401);

    assertThat(anna.texts()).isEmpty();
  }

  @Test
  void aCallSentTwiceIsTakenOnce() {
    var body = dialled("*111*25#");
    long signedAt = now();
    var signed = signature(GatewayController.USSD, signedAt, OURS, body);

    assertThat(send(GatewayController.USSD, signedAt, signed, body)).hasStatus(200);
    clock.passes(Duration.ofMinutes(2));

    assertThat(send(GatewayController.USSD, signedAt, signed, body)).hasStatus(409);
    assertThat(anna.texts()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "{}", "{\"caller\": null, \"code\": \"*1#\"}"})
  void aBodyOfAnotherShapeIsRefused(String body) {
    assertThat(call(GatewayController.USSD, OURS, body)).hasStatus(400);
  }

  @Test
  void aFloodIsTurnedAway() {
    int taken = 0;
    for (int i = 0; i < 4 * CALLS; i++) {
      if (call(GatewayController.USSD, OURS, dialled("*" + i + "#")).getResponse().getStatus()
          == 200) {
        taken++;
      }
    }

    assertThat(taken).isBetween(2 * CALLS, 3 * CALLS);
  }

  @Test
  void withoutASecretThereIsNoGateway() throws Exception {
    for (var path : new String[] {GatewayController.USSD, GatewayController.VOICE}) {
      var signed = signature(path, now(), OURS, dialled("*111*25#"));
      var answer =
          MockMvcTester.create(cabinet)
              .perform(
                  post(path)
                      .header(GatewayController.TIMESTAMP, now())
                      .header(GatewayController.SIGNATURE, signed)
                      .content(dialled("*111*25#")));

      assertThat(answer).hasStatus(404).doesNotContainHeader("Set-Cookie");
    }
  }

  private MvcTestResult call(String path, Gateway gateway, String body) {
    return send(path, now(), signature(path, now(), gateway, body), body);
  }

  private MvcTestResult send(String path, long timestamp, @Nullable String signature, String body) {
    var call = post(path).header(GatewayController.TIMESTAMP, timestamp).content(body);
    return server.perform(
        signature == null ? call : call.header(GatewayController.SIGNATURE, signature));
  }

  private static String signature(String path, long timestamp, Gateway gateway, String body) {
    var key = Objects.requireNonNull(gateway.key());
    return HexFormat.of()
        .formatHex(new GatewaySignature(path, String.valueOf(timestamp), body).with(key));
  }

  private String dialled(String code) {
    return json.writeValueAsString(Map.of("caller", anna.digits(), "code", code));
  }

  private long now() {
    return clock.instant().getEpochSecond();
  }
}
