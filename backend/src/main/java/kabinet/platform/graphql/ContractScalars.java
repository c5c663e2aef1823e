package kabinet.platform.graphql;

import static graphql.scalars.ExtendedScalars.Date;
import static graphql.scalars.ExtendedScalars.DateTime;
import static graphql.scalars.ExtendedScalars.Url;
import static java.util.Objects.requireNonNull;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import kabinet.kernel.ContractNumber;
import kabinet.kernel.Msisdn;
import org.jspecify.annotations.Nullable;

/** The scalars of the contract; every one of ours is a string outside and a kernel type inside. */
final class ContractScalars {
  static final List<GraphQLScalarType> ALL =
      List.of(
          Date,
          DateTime.transform(scalar -> scalar.coercing(new Moment(DateTime.getCoercing()))),
          Url,
          text("Decimal", BigDecimal::new, ContractScalars::decimal),
          text("Msisdn", Msisdn::new, Object::toString),
          text("ContractNumber", ContractNumber::new, Object::toString));

  private ContractScalars() {}

  private static GraphQLScalarType text(
      String name, Function<String, Object> read, Function<Object, String> write) {
    return GraphQLScalarType.newScalar().name(name).coercing(new Text(name, read, write)).build();
  }

  private static String decimal(Object number) {
    return switch (number) {
      case BigDecimal decimal -> decimal.toPlainString();
      case Number whole -> whole.toString();
      default -> throw new CoercingSerializeException("not a number");
    };
  }

  /** A string with a form of its own. */
  private record Text(String name, Function<String, Object> read, Function<Object, String> write)
      implements Coercing<Object, String> {

    @Override
    public String serialize(Object value, GraphQLContext context, Locale locale) {
      return write.apply(value);
    }

    @Override
    public Object parseValue(Object input, GraphQLContext context, Locale locale) {
      if (input instanceof String text) {
        try {
          return read.apply(text);
        } catch (IllegalArgumentException e) {
          throw new CoercingParseValueException(name + ": " + e.getMessage(), e);
        }
      }
      throw new CoercingParseValueException(name + " is written as a string");
    }

    @Override
    public Object parseLiteral(
        Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
      if (input instanceof StringValue text && text.getValue() != null) {
        try {
          return read.apply(text.getValue());
        } catch (IllegalArgumentException e) {
          throw new CoercingParseLiteralException(name + ": " + e.getMessage(), e);
        }
      }
      throw new CoercingParseLiteralException(name + " is written as a string");
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
      return StringValue.of(write.apply(input));
    }
  }

  /** A moment, which we keep without an offset, is written in UTC. */
  private record Moment(Coercing<?, ?> coercing) implements Coercing<Object, Object> {

    @Override
    public Object serialize(Object value, GraphQLContext context, Locale locale) {
      Object written = value instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : value;
      return String.valueOf(coercing.serialize(written, context, locale));
    }

    @Override
    public Object parseValue(Object input, GraphQLContext context, Locale locale) {
      return instant(coercing.parseValue(input, context, locale));
    }

    @Override
    public Object parseLiteral(
        Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
      return instant(coercing.parseLiteral(input, variables, context, locale));
    }

    private static Object instant(@Nullable Object parsed) {
      return OffsetDateTime.class.cast(requireNonNull(parsed)).toInstant();
    }
  }
}
