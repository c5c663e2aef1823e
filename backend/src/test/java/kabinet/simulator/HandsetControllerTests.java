package kabinet.simulator;

import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import kabinet.KabinetTest;
import kabinet.SignedIn;
import kabinet.TestClock;
import kabinet.identity.Identity;
import kabinet.kernel.Msisdn;
import kabinet.messaging.Sms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

@KabinetTest
class HandsetControllerTests {

  @Autowired SignedIn signedIn;
  @Autowired TestClock clock;
  @Autowired Identity identity;
  private MockMvc server;
  private Handset handset;

  @BeforeEach
  void inTheDemo() {
    handset = new Handset(clock);
    server = MockMvcBuilders.standaloneSetup(new HandsetController(handset, identity)).build();
  }

  @Test
  void listsPhonesOfSubscribers() throws Exception {
    signedIn.register("+79000000000", 9, "Вера");

    server
        .perform(get("/demo/handsets"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$[0].msisdn").value("+79000000000"))
        .andExpect(jsonPath("$[0].label").value("Вера"));
  }

  @Test
  void showsMessagesTheNewestFirst() throws Exception {
    receive("first");
    clock.passes(Duration.ofSeconds(1));
    receive("second");

    server
        .perform(get("/demo/handsets/+79000000000/messages"))
        .andExpect(jsonPath("$", hasSize(2)))
        .andExpect(jsonPath("$[0].text").value("second"))
        .andExpect(jsonPath("$[0].at").value(clock.instant().toString()));
  }

  @Test
  void makesTrouble() throws Exception {
    trouble("{\"fail\": 1, \"repeat\": 0, \"delaySeconds\": 0}", 204);
    receive("lost");

    server
        .perform(get("/demo/handsets/+79000000000/messages"))
        .andExpect(jsonPath("$", hasSize(0)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"fail\": -1, \"repeat\": 0, \"delaySeconds\": 0}", "[]", "{"})
  void refusesTroubleItDoesNotKnow(String body) throws Exception {
    trouble(body, 400);
  }

  @Test
  void knowsNumbersOnly() throws Exception {
    server.perform(get("/demo/handsets/abc/messages")).andExpect(status().isBadRequest());
  }

  private void trouble(String body, int status) throws Exception {
    server
        .perform(
            post("/demo/handsets/+79000000000/trouble")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body))
        .andExpect(status().is(status));
  }

  private void receive(String text) {
    handset.send(new Sms(1, new Msisdn("+79000000000"), text, Instant.MAX));
  }
}
