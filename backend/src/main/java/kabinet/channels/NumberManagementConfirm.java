package kabinet.channels;

import java.util.Locale;
import kabinet.household.NumberManagement;
import kabinet.kernel.Msisdn;
import kabinet.operator.Operators;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** R38: a SIM says yes to a request for numbers. */
@Component
@Order(3)
class NumberManagementConfirm implements UssdCode {

  private final NumberManagement sims;
  private final Operators operators;
  private final NumberManagementWords words;

  NumberManagementConfirm(NumberManagement sims, Operators operators, NumberManagementWords words) {
    this.sims = sims;
    this.operators = operators;
    this.words = words;
  }

  @Override
  public String code() {
    return operators.profile().shortCodes().numberManagementUssd();
  }

  @Override
  public String label(Locale language) {
    return words.confirmLabel(language);
  }

  @Override
  public String dialled(Msisdn caller, Locale language) {
    return words.answer(sims.confirm(caller), language);
  }
}
