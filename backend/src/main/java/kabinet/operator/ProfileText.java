package kabinet.operator;

import java.util.List;
import java.util.stream.Collectors;
import kabinet.kernel.Money;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a profile from YAML; nothing may be missing, unknown or out of range. */
final class ProfileText {

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .addModule(new SimpleModule().addDeserializer(Money.class, new MoneyReader()))
          .build();

  private ProfileText() {}

  static OperatorProfile read(String content) throws ProfileMistake {
    try {
      return YAML.readValue(content, OperatorProfile.class);
    } catch (JacksonException e) {
      if (e.getCause() instanceof Unfit unfit) {
        throw new ProfileMistake(line(content, e, unfit.field()), unfit.field(), unfit.reason(), e);
      }
      int line =
          e instanceof UnrecognizedPropertyException unknown
              ? line(content, e, unknown.getPropertyName())
              : Math.max(1, e.getLocation().getLineNr());
      throw new ProfileMistake(line, field(e), reason(e), e);
    }
  }

  /**
   * The same of a profile that was right when it was imported: what it is too old to say is taken
   * from the reference profile.
   */
  static OperatorProfile stored(String content, String reference) throws ProfileMistake {
    try {
      var whole = YAML.readTree(reference);
      lay(YAML.readTree(content), whole);
      return read(YAML.writeValueAsString(whole));
    } catch (JacksonException e) {
      throw new ProfileMistake(1, "", reason(e), e);
    }
  }

  private static void lay(JsonNode upper, JsonNode lower) {
    upper
        .properties()
        .forEach(
            field -> {
              var under = lower.get(field.getKey());
              if (under instanceof ObjectNode && field.getValue() instanceof ObjectNode) {
                lay(field.getValue(), under);
              } else if (lower instanceof ObjectNode group) {
                group.set(field.getKey(), field.getValue());
              }
            });
  }

  /**
   * Rules are checked when a whole group has been read, so the place of the field is looked up:
   * below the groups it stands in, whose names come in this order.
   */
  private static int line(String content, JacksonException mistake, String field) {
    var lines = content.lines().map(String::strip).toList();
    int at = 0;
    for (var group : mistake.getPath()) {
      at = find(lines, at, String.valueOf(group.getPropertyName()));
    }
    return find(lines, at, field) + 1;
  }

  private static int find(List<String> lines, int from, String field) {
    for (int at = from; at < lines.size(); at++) {
      if (lines.get(at).startsWith(field + ":")) {
        return at;
      }
    }
    return from;
  }

  private static String field(JacksonException mistake) {
    return mistake.getPath().stream()
        .map(step -> step.getPropertyName() == null ? "" + step.getIndex() : step.getPropertyName())
        .collect(Collectors.joining("."));
  }

  private static String reason(JacksonException mistake) {
    return switch (mistake) {
      case UnrecognizedPropertyException _ -> "operator.unfit.unknown";
      case DatabindException _ -> "operator.unfit.value";
      default -> "operator.unfit.yaml";
    };
  }

  private static final class MoneyReader extends StdDeserializer<Money> {

    MoneyReader() {
      super(Money.class);
    }

    @Override
    public Money deserialize(JsonParser parser, DeserializationContext context) {
      try {
        return Money.of(parser.getDecimalValue());
      } catch (ArithmeticException e) {
        throw context.weirdNumberException(parser.getDecimalValue(), Money.class, "kopecks");
      }
    }
  }
}
