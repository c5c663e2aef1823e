package kabinet.simulator.bank;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls the cabinet when something has come of a bill. */
class BankNotices {

  static final Duration SOON = Duration.ofSeconds(1);

  private static final Logger LOG = LoggerFactory.getLogger(BankNotices.class);
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final BankSettings settings;
  private final Supplier<Integer> port;
  private final HttpClient connections =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();
  private final Later later;

  BankNotices(BankSettings settings, Supplier<Integer> port, Later later) {
    this.settings = settings;
    this.port = port;
    this.later = later;
  }

  /** Money was taken. */
  void paid(BankOrder order, Duration after) {
    var body = form(order, order.transaction(), Map.of("Status", "Completed"));
    send("pay", body, settings.signature(body), after);
  }

  /** A try failed for want of money. */
  void failed(BankOrder order, long transaction, Duration after) {
    var why = Map.of("Reason", "InsufficientFunds", "ReasonCode", "5051");
    var body = form(order, transaction, why);
    send("fail", body, settings.signature(body), after);
  }

  /** Somebody without the secret says that money was taken. */
  void forged(BankOrder order, long transaction) {
    var body = form(order, transaction, Map.of("Status", "Completed"));
    var stranger = new BankSettings(settings.publicId(), "not-the-secret");
    send("pay", body, stranger.signature(body), SOON);
  }

  private static String form(BankOrder order, long transaction, Map<String, String> more) {
    var fields = new TreeMap<>(more);
    fields.put("TransactionId", Long.toString(transaction));
    fields.put("InvoiceId", order.invoice());
    fields.put("Amount", order.amount().toPlainString());
    fields.put("Currency", order.currency());
    fields.put("TestMode", "0");
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
        .collect(Collectors.joining("&"));
  }

  private void send(String kind, String body, String signature, Duration after) {
    later.run(() -> send(kind, body, signature), after);
  }

  private void send(String kind, String body, String signature) {
    var address = "http://127.0.0.1:" + port.get() + "/payments/cloudpayments/" + kind;
    var notice =
        HttpRequest.newBuilder(URI.create(address))
            .timeout(PATIENCE)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Content-HMAC", signature)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      int status = connections.send(notice, BodyHandlers.discarding()).statusCode();
      LOG.info("The demo's bank sent a notice ({}) and was answered {}", kind, status);
    } catch (IOException e) {
      LOG.warn("The demo's bank could not send a notice: {}", e.getClass().getSimpleName());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
