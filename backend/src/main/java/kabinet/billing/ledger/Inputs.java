package kabinet.billing.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import kabinet.kernel.Money;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** B8: what a sum was made from, by name, in the order of the formula. */
public record Inputs(Map<String, String> values) {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final TypeReference<LinkedHashMap<String, String>> VALUES =
      new TypeReference<>() {};

  public Inputs {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  public static Inputs of(String name, Object value) {
    return new Inputs(Map.of(name, value.toString()));
  }

  public Inputs and(String name, Object value) {
    var more = new LinkedHashMap<>(values);
    more.put(name, value.toString());
    return new Inputs(more);
  }

  static Inputs read(String json) {
    return new Inputs(JSON.readValue(json, VALUES));
  }

  String json() {
    return JSON.writeValueAsString(values);
  }

  String text(String name) {
    var value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("no input " + name + " in " + values);
    }
    return value;
  }

  Money money(String name) {
    return Money.of(new BigDecimal(text(name)));
  }

  LocalDate day(String name) {
    return LocalDate.parse(text(name));
  }
}
