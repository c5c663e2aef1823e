package kabinet.platform.graphql;

import static java.util.Objects.requireNonNullElse;

import graphql.execution.ExecutionContext;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLScalarType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How a value of one type is written for one selection; found out once for a document. */
@FunctionalInterface
interface Shape {
  /** Says that the engine has to answer. */
  Object NONE = new Object();

  Shape NOT_PLAIN = (value, context) -> NONE;

  /** The answer, or {@link #NONE}. */
  Object answer(Object value, ExecutionContext context);

  /** An object: each selected field read off the value. */
  record OfObject(List<Entry> entries) implements Shape {

    @Override
    public Object answer(Object value, ExecutionContext context) {
      Map<String, @Nullable Object> answer = LinkedHashMap.newLinkedHashMap(entries.size());
      for (Entry entry : entries) {
        Object field = entry.read().apply(value);
        if (field == NONE || (field == null && entry.required())) {
          return NONE;
        }
        Object written = field == null ? null : entry.shape().answer(field, context);
        if (written == NONE) {
          return NONE;
        }
        answer.put(entry.key(), written);
      }
      return answer;
    }
  }

  /** A field of an object: under which key, where from, and how it is written. */
  record Entry(
      String key, Function<Object, @Nullable Object> read, boolean required, Shape shape) {}

  /** A list, whose elements are never null in this contract. */
  record OfList(Shape elements) implements Shape {

    @Override
    public Object answer(Object value, ExecutionContext context) {
      if (!(value instanceof List<?> list)) {
        return NONE;
      }
      List<Object> answer = new ArrayList<>(list.size());
      for (Object element : list) {
        Object written = element == null ? NONE : elements.answer(element, context);
        if (written == NONE) {
          return NONE;
        }
        answer.add(written);
      }
      return answer;
    }
  }

  /** A scalar. */
  record OfScalar(GraphQLScalarType type) implements Shape {

    @Override
    public Object answer(Object value, ExecutionContext context) {
      try {
        return requireNonNullElse(
            type.getCoercing().serialize(value, context.getGraphQLContext(), context.getLocale()),
            NONE);
      } catch (CoercingSerializeException e) {
        return NONE;
      }
    }
  }

  /** A constant whose name is the contract's. */
  record OfEnum(GraphQLEnumType type) implements Shape {

    @Override
    public Object answer(Object value, ExecutionContext context) {
      return value instanceof Enum<?> constant && type.getValue(constant.name()) != null
          ? constant.name()
          : NONE;
    }
  }
}
