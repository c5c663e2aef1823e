package kabinet.billing.topup;

import java.math.BigDecimal;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import kabinet.billing.acquiring.PaymentGateway;
import kabinet.billing.order.IdempotencyKey;
import kabinet.kernel.AccountId;
import kabinet.kernel.BadRequest;
import kabinet.kernel.Money;
import kabinet.kernel.Viewer;
import kabinet.operator.Operators;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

@Controller
class TopUpController {

  /** The page that follows a payment. */
  private static final String RETURN = "/top-up";

  private final TopUp topUp;
  private final TopUpWords words;
  private final Operators operators;
  private final boolean offered;

  TopUpController(
      TopUp topUp, TopUpWords words, Operators operators, Optional<PaymentGateway> bank) {
    this.topUp = topUp;
    this.words = words;
    this.operators = operators;
    this.offered = bank.isPresent();
  }

  @MutationMapping
  Object topUp(@Argument TopUpInput input, @ContextValue Viewer viewer, Locale language) {
    return topUp.topUp(
        input.accountId(),
        sum(input.amount()),
        input.idempotencyKey(),
        viewer,
        URI.create(cabinet().path(RETURN).queryParam("payment", "").toUriString()),
        language);
  }

  @SchemaMapping(typeName = "Operator")
  @Nullable TopUpLimits topUpLimits() {
    var limits = operators.profile().topUp();
    return offered ? new TopUpLimits(limits.least(), limits.most()) : null;
  }

  @SchemaMapping
  @Nullable String declineReason(Payment payment, Locale language) {
    return payment.declined() == null ? null : words.declined(payment.declined(), language);
  }

  @SchemaMapping
  @Nullable URI receiptUrl(Payment payment, Locale language) {
    return payment.status() == PaymentStatus.SUCCEEDED
        ? cabinet()
            .path(ReceiptController.PATH + payment.id())
            .queryParam("language", language.getLanguage())
            .build()
            .toUri()
        : null;
  }

  /** The cabinet as the browser that asks knows it. */
  private static ServletUriComponentsBuilder cabinet() {
    return ServletUriComponentsBuilder.fromCurrentContextPath();
  }

  private static Money sum(BigDecimal amount) {
    try {
      return Money.of(amount);
    } catch (ArithmeticException broken) {
      throw new BadRequest("amount has two digits after the point at most");
    }
  }

  record TopUpInput(AccountId accountId, BigDecimal amount, IdempotencyKey idempotencyKey) {}
}
