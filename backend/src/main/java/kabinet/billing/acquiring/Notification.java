package kabinet.billing.acquiring;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.net.URLDecoder;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What CloudPayments posts: a form whose signature has been seen to be right. */
record Notification(Map<String, String> fields) {

  /** Null for what is no form. */
  static @Nullable Notification read(byte[] body) {
    var fields = new HashMap<String, String>();
    try {
      for (var pair : new String(body, UTF_8).split("&", -1)) {
        var parts = pair.split("=", 2);
        fields.put(
            URLDecoder.decode(parts[0], UTF_8),
            parts.length == 1 ? "" : URLDecoder.decode(parts[1], UTF_8));
      }
    } catch (IllegalArgumentException noForm) {
      return null;
    }
    return new Notification(fields);
  }

  /** Our number of the bill. */
  String bill() {
    return fields.getOrDefault("InvoiceId", "");
  }

  BigDecimal amount() {
    return number("Amount");
  }

  String currency() {
    return fields.getOrDefault("Currency", "");
  }

  /** A notice of a failure has no status: it is one by its address. */
  Transaction transaction(@Nullable String status) {
    return new Transaction(
        fields.get("TransactionId"),
        status == null ? fields.get("Status") : status,
        amount(),
        currency(),
        number("ReasonCode").intValue(),
        "1".equals(fields.get("TestMode")));
  }

  private BigDecimal number(String name) {
    try {
      return new BigDecimal(fields.getOrDefault(name, "0"));
    } catch (NumberFormatException noNumber) {
      return BigDecimal.ZERO;
    }
  }
}
