package kabinet.platform.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A field whose answer needs nothing but the value it belongs to. */
@FunctionalInterface
interface PlainField extends LightDataFetcher<Object>, Function<Object, @Nullable Object> {

  @Override
  default @Nullable Object get(
      GraphQLFieldDefinition field, Object value, Supplier<DataFetchingEnvironment> asked) {
    return apply(value);
  }

  @Override
  default @Nullable Object get(DataFetchingEnvironment asked) {
    Object value = asked.getSource();
    return value == null ? null : apply(value);
  }
}
