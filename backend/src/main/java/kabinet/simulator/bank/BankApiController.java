package kabinet.simulator.bank;

import java.math.BigDecimal;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kabinet.simulator.bank.BankOrder.State;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import tools.jackson.databind.JsonNode;

/** The bank's side of an acquirer's interface: bills, their state, refunds. */
@Controller
@Profile("demo")
@RequestMapping("/demo/bank/api")
class BankApiController {

  private static final String MESSAGE = "Message";
  private static final String SUCCESS = "Success";

  private final DemoBank bank;
  private final BankSettings settings;

  BankApiController(DemoBank bank, BankSettings settings) {
    this.bank = bank;
    this.settings = settings;
  }

  @PostMapping("/orders/create")
  ResponseEntity<Map<String, Object>> order(
      @RequestHeader(HttpHeaders.AUTHORIZATION) String who,
      @RequestHeader("X-Request-ID") String request,
      @RequestBody JsonNode asked) {
    if (!settings.authorization().equals(who)) {
      return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
    }
    var order = bank.order(request, () -> order(asked));
    if (bank.losesAnswer(order)) {
      return ResponseEntity.status(HttpStatus.GATEWAY_TIMEOUT).build();
    }
    var page = order.returnTo().resolve("/demo/bank/" + order.id());
    return ResponseEntity.ok(
        Map.of("Model", Map.of("Id", order.id(), "Url", page.toString()), SUCCESS, true));
  }

  @PostMapping("/v2/payments/find")
  ResponseEntity<Map<String, Object>> find(
      @RequestHeader(HttpHeaders.AUTHORIZATION) String who, @RequestBody JsonNode asked) {
    if (!settings.authorization().equals(who)) {
      return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
    }
    return ResponseEntity.ok(
        bank.ofInvoice(asked.path("InvoiceId").asString(""))
            .filter(order -> order.state() != State.OPEN)
            .map(BankApiController::found)
            .orElse(Map.of(SUCCESS, false, MESSAGE, "Not found")));
  }

  @PostMapping("/payments/refund")
  ResponseEntity<Map<String, Object>> refund(
      @RequestHeader(HttpHeaders.AUTHORIZATION) String who, @RequestBody JsonNode asked) {
    return settings.authorization().equals(who)
        ? ResponseEntity.ok(
            Map.of("Model", Map.of("TransactionId", bank.nextTransaction()), SUCCESS, true))
        : ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
  }

  /** For whoever wants to see the way without an answer. */
  @PostMapping("/trouble")
  ResponseEntity<Void> trouble(@RequestBody Trouble trouble) {
    bank.losesAnswerFor(trouble.lostAnswerFor());
    return ResponseEntity.noContent().build();
  }

  private static BankOrder order(JsonNode asked) {
    return new BankOrder(
        UUID.randomUUID().toString(),
        asked.path("InvoiceId").asString(""),
        new BigDecimal(asked.path("Amount").asString("0")),
        asked.path("Currency").asString(""),
        asked.path("Description").asString(""),
        URI.create(asked.path("SuccessRedirectUrl").asString("")),
        Locale.forLanguageTag(asked.path("CultureName").asString("ru-RU")));
  }

  private static Map<String, Object> found(BankOrder order) {
    var model = new LinkedHashMap<String, Object>();
    model.put("TransactionId", order.transaction());
    model.put("Amount", order.amount());
    model.put("Currency", order.currency());
    model.put("InvoiceId", order.invoice());
    model.put("Status", order.state().word());
    model.put("ReasonCode", order.state() == State.DECLINED ? 5051 : 0);
    model.put("TestMode", false);
    return Map.of("Model", model, SUCCESS, true);
  }

  /** The sum of the order whose answer gets lost. */
  record Trouble(BigDecimal lostAnswerFor) {}
}
