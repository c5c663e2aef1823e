package kabinet.simulator;

import java.util.List;
import kabinet.identity.Identity;
import kabinet.kernel.BadRequest;
import kabinet.kernel.Msisdn;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The phones behind the page {@code /demo/handset}. */
@Controller
@Profile("demo")
@RequestMapping("/demo/handsets")
@ResponseBody
class HandsetController {

  private static final int MOST = 100;

  private final Handset handset;
  private final Identity identity;

  HandsetController(Handset handset, Identity identity) {
    this.handset = handset;
    this.identity = identity;
  }

  @GetMapping
  List<Listed> handsets() {
    return identity.phones(MOST).stream()
        .map(phone -> new Listed(phone.msisdn().value(), phone.addressedAs()))
        .toList();
  }

  @GetMapping("/{msisdn}/messages")
  List<Handset.Received> messages(@PathVariable String msisdn) {
    return handset.messages(number(msisdn));
  }

  @PostMapping("/{msisdn}/trouble")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void trouble(@PathVariable String msisdn, @RequestBody Trouble trouble) {
    handset.trouble(number(msisdn), trouble);
  }

  @ExceptionHandler(BadRequest.class)
  @ResponseStatus(HttpStatus.BAD_REQUEST)
  String refused(BadRequest wrong) {
    return String.valueOf(wrong.getMessage());
  }

  /** A plus in an address is easily lost on the way. */
  private static Msisdn number(String typed) {
    try {
      return new Msisdn(typed.startsWith("+") ? typed : "+" + typed.strip());
    } catch (IllegalArgumentException noNumber) {
      throw new BadRequest("a number in E.164, as in /demo/handsets/+79000000001/messages");
    }
  }

  /** A phone to choose. */
  record Listed(String msisdn, String label) {}
}
