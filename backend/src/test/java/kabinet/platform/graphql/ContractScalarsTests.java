package kabinet.platform.graphql;

import static java.util.Locale.ROOT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import graphql.GraphQLContext;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseValueException;
import java.math.BigDecimal;
import java.time.Instant;
import kabinet.kernel.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractScalarsTests {
  private static final GraphQLContext CONTEXT = GraphQLContext.getDefault();

  @Test
  void aSumKeepsItsKopecks() {
    assertThat(written("Decimal", new Money(-12_050).amount())).isEqualTo("-120.50");
    assertThat(written("Decimal", 1_073_741_824L)).isEqualTo("1073741824");
    assertThat(written("Decimal", new BigDecimal("1E+3"))).isEqualTo("1000");
  }

  @Test
  void aMomentIsWrittenInUtc() {
    assertThat(written("DateTime", Instant.parse("2026-11-22T10:07:00Z")))
        .isEqualTo("2026-11-22T10:07:00.000Z");
  }

  @Test
  void aMomentWithAnyOffsetIsRead() throws Exception {
    assertThat(scalar("DateTime").parseValue("2026-11-22T13:07:00+03:00", CONTEXT, ROOT))
        .isEqualTo(Instant.parse("2026-11-22T10:07:00Z"));
  }

  @ParameterizedTest
  @CsvSource({
    "Msisdn, 79000000001",
    "Msisdn, +7 900 000-00-01",
    "ContractNumber, 12345",
    "ContractNumber, 1000000a1",
    "Decimal, twelve",
    "Date, 2026-13-01",
    "DateTime, yesterday"
  })
  void whatIsNotOfTheFormIsRefused(String scalar, String text) {
    assertThatExceptionOfType(CoercingParseValueException.class)
        .isThrownBy(() -> scalar(scalar).parseValue(text, CONTEXT, ROOT));
  }

  private static @Nullable Object written(String scalar, Object value) {
    return scalar(scalar).serialize(value, CONTEXT, ROOT);
  }

  @SuppressWarnings("unchecked")
  private static Coercing<Object, Object> scalar(String name) {
    return (Coercing<Object, Object>)
        ContractScalars.ALL.stream()
            .filter(scalar -> scalar.getName().equals(name))
            .findAny()
            .orElseThrow()
            .getCoercing();
  }
}
