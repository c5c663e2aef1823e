package kabinet.billing.topup;

import java.util.Locale;
import kabinet.identity.SignedInAs;
import kabinet.kernel.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** R43: the receipt of a payment, for whoever reaches its account; for others there is none. */
@Controller
class ReceiptController {

  static final String PATH = "/receipts/";

  private static final MediaType PAGE = MediaType.parseMediaType("text/html;charset=UTF-8");

  private final Payments payments;
  private final Receipts receipts;

  ReceiptController(Payments payments, Receipts receipts) {
    this.payments = payments;
    this.receipts = receipts;
  }

  @GetMapping(PATH + "{id}")
  ResponseEntity<String> receipt(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String language,
      @AuthenticationPrincipal @Nullable Object somebody,
      Locale spoken) {
    if (!(somebody instanceof SignedInAs person)) {
      throw new NotFound();
    }
    var payment = payments.payment(PaymentId.valueOf(id), person.viewer());
    if (payment.status() != PaymentStatus.SUCCEEDED) {
      throw new NotFound();
    }
    var words = language == null ? spoken : Locale.of(language.equals("en") ? "en" : "ru");
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .contentType(PAGE)
        .body(receipts.page(payment, words));
  }

  @ExceptionHandler(NotFound.class)
  ResponseEntity<Void> none(NotFound none) {
    return ResponseEntity.notFound().cacheControl(CacheControl.noStore()).build();
  }
}
