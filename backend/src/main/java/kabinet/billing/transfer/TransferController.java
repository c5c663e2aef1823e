package kabinet.billing.transfer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import kabinet.billing.Charged;
import kabinet.billing.order.IdempotencyKey;
import kabinet.kernel.AccountId;
import kabinet.kernel.BadRequest;
import kabinet.kernel.Money;
import kabinet.kernel.Viewer;
import kabinet.operator.Operators;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class TransferController {

  private final TransferQuotes quotes;
  private final SendMoney sendMoney;
  private final PayoutDesk desk;
  private final Operators operators;

  TransferController(
      TransferQuotes quotes, SendMoney sendMoney, PayoutDesk desk, Operators operators) {
    this.quotes = quotes;
    this.sendMoney = sendMoney;
    this.desk = desk;
    this.operators = operators;
  }

  @SchemaMapping(typeName = "Operator")
  List<TransferTerms> transfers() {
    var profile = operators.profile();
    return desk.kinds().stream().map(kind -> TransferTerms.of(kind, profile)).toList();
  }

  @SchemaMapping(typeName = "MobileLine", field = "transferQuote")
  Object ofLine(
      Charged account, @Argument TransferToInput to, @Argument BigDecimal amount, Locale language) {
    return quotes.quote(account, to, kopecks(amount), language);
  }

  @SchemaMapping(typeName = "HomeContract", field = "transferQuote")
  Object ofContract(
      Charged account, @Argument TransferToInput to, @Argument BigDecimal amount, Locale language) {
    return quotes.quote(account, to, kopecks(amount), language);
  }

  private static Money kopecks(BigDecimal amount) {
    try {
      return Money.of(amount);
    } catch (ArithmeticException notKopecks) {
      throw new BadRequest("amount must be in whole kopecks");
    }
  }

  @MutationMapping
  Object transfer(@Argument TransferInput input, @ContextValue Viewer viewer, Locale language) {
    return sendMoney
        .send(input.fromAccountId(), input.quoteId(), input.idempotencyKey(), viewer, language)
        .answer();
  }

  record TransferInput(AccountId fromAccountId, String quoteId, IdempotencyKey idempotencyKey) {}
}
