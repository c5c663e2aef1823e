package kabinet.channels;

import java.util.Locale;
import kabinet.household.NumberManagement;
import kabinet.kernel.Msisdn;
import kabinet.operator.Operators;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** R38: gives a SIM a say about cabinets. */
@Component
@Order(2)
class NumberManagementOn implements UssdCode {

  private final NumberManagement sims;
  private final Operators operators;
  private final NumberManagementWords words;

  NumberManagementOn(NumberManagement sims, Operators operators, NumberManagementWords words) {
    this.sims = sims;
    this.operators = operators;
    this.words = words;
  }

  @Override
  public String code() {
    return operators.profile().numberManagement().onUssd();
  }

  @Override
  public String label(Locale language) {
    return words.onLabel(language);
  }

  @Override
  public String dialled(Msisdn caller, Locale language) {
    return words.answer(sims.switchOn(caller), language);
  }
}
