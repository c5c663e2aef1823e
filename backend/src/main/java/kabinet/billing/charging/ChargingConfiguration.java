package kabinet.billing.charging;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ChargingConfiguration {

  /** One instance at a time, whichever it is; looking for nothing costs one statement. */
  @Bean
  RecurringTask<Void> recurringFees(
      RecurringCharges charges, @Value("${kabinet.charging.look-every:PT1M}") Duration lookEvery) {
    return Tasks.recurring("recurring-fees", FixedDelay.of(lookEvery))
        .execute((task, context) -> charges.takeWhatIsDue());
  }
}
