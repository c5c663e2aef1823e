package kabinet.operator;

import java.util.Locale;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class OperatorController {

  private final Operators operators;
  private final Maintenance maintenance;
  private final boolean demo;

  OperatorController(Operators operators, Maintenance maintenance, Environment environment) {
    this.operators = operators;
    this.maintenance = maintenance;
    this.demo = environment.acceptsProfiles(Profiles.of("demo"));
  }

  @QueryMapping
  Operator operator(Locale language) {
    return Operator.of(operators.profile(), demo, maintenance.announced(), language);
  }
}
