package kabinet.billing.credit;

import java.util.Locale;
import kabinet.billing.Charged;
import kabinet.billing.order.IdempotencyKey;
import kabinet.billing.order.Quote;
import kabinet.billing.order.Quotes;
import kabinet.kernel.AccountId;
import kabinet.kernel.Viewer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class CreditController {

  private final SetCredit setCredit;
  private final CreditOffers offers;
  private final Quotes quotes;

  CreditController(SetCredit setCredit, CreditOffers offers, Quotes quotes) {
    this.setCredit = setCredit;
    this.offers = offers;
    this.quotes = quotes;
  }

  @SchemaMapping(typeName = "MobileLine")
  Quote trustCreditQuote(Charged account, @Argument boolean on, Locale language) {
    return quote(CreditLine.TRUST_CREDIT, account, on, language);
  }

  @SchemaMapping(typeName = "HomeContract")
  Quote creditFacilityQuote(Charged account, @Argument boolean on, Locale language) {
    return quote(CreditLine.CREDIT_FACILITY, account, on, language);
  }

  private Quote quote(CreditLine line, Charged account, boolean on, Locale language) {
    var balance = account.plannedCharges().balance().amount();
    return quotes.issue(
        line.order(), account.id(), new CreditTerms(on), offers.offer(line, on, balance, language));
  }

  @MutationMapping
  Object setTrustCredit(
      @Argument SetTrustCreditInput input, @ContextValue Viewer viewer, Locale language) {
    return setCredit
        .set(
            CreditLine.TRUST_CREDIT,
            input.lineId(),
            input.quoteId(),
            input.idempotencyKey(),
            viewer,
            language)
        .answer();
  }

  @MutationMapping
  Object setCreditFacility(
      @Argument SetCreditFacilityInput input, @ContextValue Viewer viewer, Locale language) {
    return setCredit
        .set(
            CreditLine.CREDIT_FACILITY,
            input.contractId(),
            input.quoteId(),
            input.idempotencyKey(),
            viewer,
            language)
        .answer();
  }

  record SetTrustCreditInput(AccountId lineId, String quoteId, IdempotencyKey idempotencyKey) {}

  record SetCreditFacilityInput(
      AccountId contractId, String quoteId, IdempotencyKey idempotencyKey) {}
}
