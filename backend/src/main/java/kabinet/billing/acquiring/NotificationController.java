package kabinet.billing.acquiring;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/**
 * R43: where CloudPayments calls by itself. Each call is signed with the API secret over the body
 * as it was sent, and repeated until the answer is {@code {"code":0}}.
 */
@Controller
@ConditionalOnProperty(CloudPaymentsSettings.SWITCH)
class NotificationController {

  static final String PATH = "/payments/cloudpayments/";
  static final String SIGNATURE = "Content-HMAC";

  private static final Logger LOG = LoggerFactory.getLogger(NotificationController.class);
  private static final String ALGORITHM = "HmacSHA256";
  private static final String DECLINED = "Declined";

  private final SecretKeySpec secret;
  private final boolean testsCount;
  private final BankNews news;

  NotificationController(CloudPaymentsSettings settings, BankNews news) {
    this.secret = new SecretKeySpec(settings.apiSecret().getBytes(UTF_8), ALGORITHM);
    this.testsCount = settings.testMode();
    this.news = news;
  }

  /** The body is read as it came: put together anew from its fields it would have another hash. */
  @PostMapping(PATH + "{kind}")
  ResponseEntity<Map<String, Integer>> notified(
      @PathVariable String kind,
      @RequestHeader(name = SIGNATURE, defaultValue = "") String signature,
      HttpServletRequest request)
      throws IOException {
    var body = request.getInputStream().readAllBytes();
    if (!MessageDigest.isEqual(signed(body), signature.getBytes(UTF_8))) {
      LOG.warn("A payment notification whose signature is wrong came from {}", address(request));
      return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
    }
    var notification = Notification.read(body);
    if (notification == null) {
      return ResponseEntity.badRequest().build();
    }
    var code = code(kind, notification);
    return code == null
        ? ResponseEntity.notFound().build()
        : ResponseEntity.ok(Map.of("code", code));
  }

  private @Nullable Integer code(String kind, Notification notification) {
    return switch (kind) {
      case "check" ->
          switch (news.due(notification.bill(), notification.amount(), notification.currency())) {
            case PAYABLE -> 0;
            case UNKNOWN -> 10;
            case OTHER_SUM -> 12;
            case OVER -> 13;
          };
      case "pay" -> said(notification, null);
      case "fail" -> said(notification, DECLINED);
      case "refund", "cancel" -> {
        LOG.warn("The bank gave back payment {}: see to the account", notification.bill());
        yield 0;
      }
      default -> null;
    };
  }

  private int said(Notification notification, @Nullable String status) {
    news.said(notification.bill(), notification.transaction(status).answer(testsCount));
    return 0;
  }

  private byte[] signed(byte[] body) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(secret);
      return Base64.getEncoder().encode(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC-SHA256", e);
    }
  }

  private static String address(HttpServletRequest request) {
    return request.getRemoteAddr();
  }
}
