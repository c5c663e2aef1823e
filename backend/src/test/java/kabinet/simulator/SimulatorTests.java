package kabinet.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import kabinet.KabinetTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

@KabinetTest
class SimulatorTests {

  @Autowired ApplicationContext context;
  @Autowired MockMvc server;

  @Test
  void nothingOfTheSimulatorExistsOutsideTheDemo() throws Exception {
    assertThat(context.getBeanNamesForType(Handset.class)).isEmpty();
    assertThat(context.getBeanNamesForType(HandsetController.class)).isEmpty();
    assertThat(context.getBeanNamesForType(DialPadController.class)).isEmpty();
    assertThat(context.getBeanNamesForType(DemoNetwork.class)).isEmpty();
    assertThat(context.getBeanNamesForType(SimulatorConfiguration.class)).isEmpty();
    server.perform(get("/demo/handsets")).andExpect(status().isNotFound());
    server.perform(get("/demo/handsets/staff")).andExpect(status().isNotFound());
    server.perform(get("/demo/handsets/+79000000001/messages")).andExpect(status().isNotFound());
    server.perform(get("/demo/bank/bank.css")).andExpect(status().isNotFound());
    server.perform(get("/demo/bank/1")).andExpect(status().isNotFound());
    server.perform(post("/demo/bank/1/pay")).andExpect(status().isForbidden());
    server.perform(post("/demo/bank/api/orders/create")).andExpect(status().isForbidden());
    for (var act : List.of("trouble", "calls", "messages")) {
      server
          .perform(
              post("/demo/handsets/+79000000001/" + act)
                  .contentType(MediaType.APPLICATION_JSON)
                  .content("{}"))
          .andExpect(status().isForbidden());
    }
  }
}
