package kabinet.platform.graphql;

import graphql.execution.ExecutionContext;
import graphql.execution.FieldCollector;
import graphql.execution.FieldCollectorParameters;
import graphql.execution.MergedField;
import graphql.language.Document;
import graphql.language.Field;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.SingletonPropertyDataFetcher;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which selections are plain: no directive, no argument, and every field read off the
 * value, down to the last. Remembered as long as the parsed document is.
 */
final class Shapes {
  private static final String TYPE_NAME = "__typename";

  private final Map<Document, Map<Selected, Shape>> byDocument =
      Collections.synchronizedMap(new WeakHashMap<>());
  private final FieldCollector collector;

  Shapes(FieldCollector collector) {
    this.collector = collector;
  }

  Shape of(GraphQLObjectType type, MergedField field, ExecutionContext context) {
    Map<Selected, Shape> known = ofDocument(context);
    var selected = new Selected(type, field.getFields());
    Shape shape = known.get(selected);
    if (shape == null) {
      boolean fixed = Directives.absentIn(field, context.getFragmentsByName());
      shape = fixed ? object(type, field, context) : Shape.NOT_PLAIN;
      known.put(selected, shape);
    }
    return shape;
  }

  private Map<Selected, Shape> ofDocument(ExecutionContext context) {
    Map<Selected, Shape> known = context.getGraphQLContext().get(this);
    if (known == null) {
      known = byDocument.computeIfAbsent(context.getDocument(), _ -> new ConcurrentHashMap<>());
      context.getGraphQLContext().put(this, known);
    }
    return known;
  }

  private Shape object(GraphQLObjectType type, MergedField field, ExecutionContext context) {
    var parameters =
        FieldCollectorParameters.newParameters()
            .schema(context.getGraphQLSchema())
            .objectType(type)
            .fragments(context.getFragmentsByName())
            .variables(context.getCoercedVariables().toMap())
            .graphQLContext(context.getGraphQLContext())
            .build();
    List<Shape.Entry> entries = new ArrayList<>();
    for (var selected : collector.collectFields(parameters, field).getSubFields().entrySet()) {
      Shape.Entry entry = entry(type, selected.getKey(), selected.getValue(), context);
      if (entry == null) {
        return Shape.NOT_PLAIN;
      }
      entries.add(entry);
    }
    return new Shape.OfObject(List.copyOf(entries));
  }

  private Shape.@Nullable Entry entry(
      GraphQLObjectType type, String key, MergedField field, ExecutionContext context) {
    if (field.getName().equals(TYPE_NAME)) {
      return new Shape.Entry(key, _ -> type.getName(), true, (name, _) -> name);
    }
    GraphQLFieldDefinition definition = type.getFieldDefinition(field.getName());
    var read = read(type, definition, context);
    Shape shape = shape(definition.getType(), field, context);
    return read == null || shape == Shape.NOT_PLAIN
        ? null
        : new Shape.Entry(key, read, GraphQLTypeUtil.isNonNull(definition.getType()), shape);
  }

  private static @Nullable Function<Object, @Nullable Object> read(
      GraphQLObjectType type, GraphQLFieldDefinition field, ExecutionContext context) {
    if (!field.getArguments().isEmpty()) {
      return null;
    }
    DataFetcher<?> fetcher =
        context.getGraphQLSchema().getCodeRegistry().getDataFetcher(type, field);
    return switch (fetcher) {
      case SingletonPropertyDataFetcher<?> _ -> new Component(field.getName());
      case PlainField plain -> plain;
      default -> null;
    };
  }

  private Shape shape(GraphQLOutputType type, MergedField field, ExecutionContext context) {
    GraphQLType unwrapped = GraphQLTypeUtil.unwrapNonNull(type);
    return switch (unwrapped) {
      case GraphQLScalarType scalar -> new Shape.OfScalar(scalar);
      case GraphQLEnumType constants -> new Shape.OfEnum(constants);
      case GraphQLObjectType object -> object(object, field, context);
      case GraphQLInterfaceType _ -> new OneOfSeveral(field);
      case GraphQLList list -> list((GraphQLOutputType) list.getWrappedType(), field, context);
      default -> Shape.NOT_PLAIN;
    };
  }

  private Shape list(GraphQLOutputType elements, MergedField field, ExecutionContext context) {
    Shape shape = shape(elements, field, context);
    return shape == Shape.NOT_PLAIN ? shape : new Shape.OfList(shape);
  }

  /** What is asked of a type, where in the document. */
  private record Selected(GraphQLFieldsContainer type, List<Field> fields) {}

  /** Behind an interface the value tells its type, by the name of its class. */
  private final class OneOfSeveral implements Shape {
    private final MergedField field;
    private final Map<Class<?>, Shape> byClass = new ConcurrentHashMap<>();

    OneOfSeveral(MergedField field) {
      this.field = field;
    }

    @Override
    public Object answer(Object value, ExecutionContext context) {
      Shape shape = byClass.get(value.getClass());
      if (shape == null) {
        var type = context.getGraphQLSchema().getObjectType(value.getClass().getSimpleName());
        shape = type == null ? NOT_PLAIN : object(type, field, context);
        byClass.put(value.getClass(), shape);
      }
      return shape.answer(value, context);
    }
  }
}
