package kabinet.simulator;

import java.util.Locale;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What the demo's phones do by themselves: dial, call and write. */
@Controller
@Profile("demo")
@RequestMapping("/demo/handsets/{msisdn}")
@ResponseBody
class DialPadController {

  private final DemoNetwork network;

  DialPadController(DemoNetwork network) {
    this.network = network;
  }

  @PostMapping("/calls")
  DemoNetwork.Answer call(
      @PathVariable String msisdn, @RequestBody Dialled dialled, Locale language) {
    return network.dial(msisdn, dialled.number(), dialled.key(), language);
  }

  @PostMapping("/messages")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void write(@PathVariable String msisdn, @RequestBody Written message) {
    network.write(msisdn, message.to(), message.text());
  }

  /** A number or a code, and the key pressed during the call, if any. */
  record Dialled(String number, String key) {}

  record Written(String to, String text) {}
}
