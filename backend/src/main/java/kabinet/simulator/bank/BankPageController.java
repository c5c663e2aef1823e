package kabinet.simulator.bank;

import java.net.URI;
import kabinet.simulator.bank.BankOrder.State;
import org.springframework.context.annotation.Profile;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The bank's page, where a card is chosen and perhaps a code typed. */
@Controller
@Profile("demo")
@RequestMapping("/demo/bank")
class BankPageController {

  private static final MediaType PAGE = MediaType.parseMediaType("text/html;charset=UTF-8");

  private final DemoBank bank;
  private final BankTill till;
  private final BankPages pages;

  BankPageController(DemoBank bank, BankTill till, BankPages pages) {
    this.bank = bank;
    this.till = till;
    this.pages = pages;
  }

  @GetMapping(path = "/bank.css", produces = "text/css;charset=UTF-8")
  ResponseEntity<String> style() {
    return ResponseEntity.ok(pages.style());
  }

  @GetMapping("/{id}")
  ResponseEntity<String> bill(@PathVariable String id) {
    return bank.find(id)
        .map(
            order ->
                order.state() == State.COMPLETED ? to(order.returnTo()) : page(pages.bill(order)))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  @PostMapping("/{id}/pay")
  ResponseEntity<String> pay(@PathVariable String id, @RequestParam DemoCard card) {
    return bank.find(id)
        .map(
            order -> {
              boolean through = order.state() == State.COMPLETED || till.charge(order, card);
              return through ? to(order.returnTo()) : to(confirming(id));
            })
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  @GetMapping("/{id}/confirm")
  ResponseEntity<String> code(@PathVariable String id) {
    return bank.find(id)
        .map(order -> page(pages.confirm(order, false)))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  @PostMapping("/{id}/confirm")
  ResponseEntity<String> confirm(@PathVariable String id, @RequestParam String code) {
    return bank.find(id)
        .map(
            order ->
                order.state() == State.COMPLETED || till.confirm(order, code)
                    ? to(order.returnTo())
                    : page(pages.confirm(order, true)))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  private static URI confirming(String id) {
    return URI.create("/demo/bank/" + id + "/confirm");
  }

  private static ResponseEntity<String> to(URI address) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(address).build();
  }

  private static ResponseEntity<String> page(String html) {
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).contentType(PAGE).body(html);
  }
}
