package kabinet.billing.credit;

import kabinet.billing.ledger.Ledger;
import kabinet.billing.order.Undoable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CreditConfiguration {

  @Bean
  Undoable trustCreditUndo(Ledger ledger) {
    return new CreditUndo(CreditLine.TRUST_CREDIT.order(), ledger);
  }

  @Bean
  Undoable creditFacilityUndo(Ledger ledger) {
    return new CreditUndo(CreditLine.CREDIT_FACILITY.order(), ledger);
  }
}
