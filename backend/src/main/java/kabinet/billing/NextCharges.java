package kabinet.billing;

import static java.util.Objects.requireNonNull;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;

/** Answers {@code nextCharges} from what the account already holds, without a handler's cost. */
final class NextCharges
    implements LightDataFetcher<List<PlannedCharge>>,
        SelfDescribingDataFetcher<List<PlannedCharge>> {

  private static final ResolvableType ANSWER =
      ResolvableType.forClassWithGenerics(List.class, PlannedCharge.class);

  @Override
  public List<PlannedCharge> get(
      GraphQLFieldDefinition field, Object account, Supplier<DataFetchingEnvironment> environment) {
    return charges(account, environment.get());
  }

  @Override
  public List<PlannedCharge> get(DataFetchingEnvironment environment) {
    return charges(requireNonNull(environment.getSource()), environment);
  }

  private static List<PlannedCharge> charges(Object account, DataFetchingEnvironment environment) {
    int days = environment.getArgumentOrDefault("days", 0);
    return ((Charged) account).plannedCharges().within(days);
  }

  @Override
  public String getDescription() {
    return "Account.nextCharges";
  }

  @Override
  public ResolvableType getReturnType() {
    return ANSWER;
  }

  @Override
  public Map<String, ResolvableType> getArguments() {
    return Map.of("days", ResolvableType.forClass(int.class));
  }
}
