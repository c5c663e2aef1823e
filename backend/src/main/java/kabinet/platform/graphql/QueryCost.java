package kabinet.platform.graphql;

import graphql.execution.AbortExecutionException;
import graphql.language.Argument;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a document may cost: an object costs one, everything inside a growing list counts {@code
 * first} times and inside any other list a few times, because such lists are short.
 */
final class QueryCost {
  static final long MOST_COST = 1_000;
  static final int DEEPEST = 12;
  static final int MOST_FIELDS = 500;
  static final int MOST_ALIASES = 30;
  private static final int MOST_SPREADS_IN_SPREADS = 12;
  private static final int SHORT_LIST = 2;
  private static final int LONGEST_PAGE = 100;

  private final Map<String, FragmentDefinition> fragments;
  private final GraphQLSchema schema;
  private final Map<String, Object> variables;
  private int fields;

  QueryCost(Document document, GraphQLSchema schema, Map<String, Object> variables) {
    this.schema = schema;
    this.variables = variables;
    fragments = new HashMap<>();
    document
        .getDefinitionsOfType(FragmentDefinition.class)
        .forEach(fragment -> fragments.put(fragment.getName(), fragment));
  }

  /** The cost, or an exception as soon as another limit is passed. */
  long of(OperationDefinition operation) {
    GraphQLObjectType root =
        switch (operation.getOperation()) {
          case QUERY -> schema.getQueryType();
          case MUTATION -> schema.getMutationType();
          case SUBSCRIPTION -> schema.getSubscriptionType();
        };
    return cost(operation.getSelectionSet(), root, 1, 0, new HashMap<>());
  }

  private long cost(
      @Nullable SelectionSet selected,
      @Nullable GraphQLFieldsContainer parent,
      int depth,
      int spreads,
      Map<String, Integer> siblings) {
    if (selected == null) {
      return 0;
    }
    if (depth > DEEPEST || spreads > MOST_SPREADS_IN_SPREADS) {
      throw QueryLimits.refusal("depth over " + DEEPEST);
    }
    long sum = 0;
    for (Selection<?> selection : selected.getSelections()) {
      sum +=
          switch (selection) {
            case Field field -> cost(field, parent, depth, spreads, siblings);
            case InlineFragment inline ->
                cost(
                    inline.getSelectionSet(),
                    on(inline.getTypeCondition(), parent),
                    depth,
                    spreads + 1,
                    siblings);
            case FragmentSpread spread -> cost(spread, depth, spreads, siblings);
            default -> 0;
          };
    }
    return sum;
  }

  private long cost(FragmentSpread spread, int depth, int spreads, Map<String, Integer> siblings) {
    FragmentDefinition fragment = fragments.get(spread.getName());
    return fragment == null
        ? 0
        : cost(
            fragment.getSelectionSet(),
            on(fragment.getTypeCondition(), null),
            depth,
            spreads + 1,
            siblings);
  }

  private long cost(
      Field field,
      @Nullable GraphQLFieldsContainer parent,
      int depth,
      int spreads,
      Map<String, Integer> siblings) {
    if (++fields > MOST_FIELDS) {
      throw QueryLimits.refusal("over " + MOST_FIELDS + " fields");
    }
    if (siblings.merge(field.getName(), 1, Integer::sum) > MOST_ALIASES) {
      throw QueryLimits.refusal("one field asked for over " + MOST_ALIASES + " times");
    }
    GraphQLFieldDefinition known =
        parent == null ? null : parent.getFieldDefinition(field.getName());
    long inside =
        cost(field.getSelectionSet(), container(known), depth + 1, spreads, new HashMap<>());
    return field.getSelectionSet() == null ? 0 : 1 + times(field, known) * inside;
  }

  private long times(Field field, @Nullable GraphQLFieldDefinition known) {
    if (known == null) {
      return 1;
    }
    if (known.getArgument("first") != null) {
      return pageLength(field.getArguments());
    }
    return GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(known.getType())) ? SHORT_LIST : 1;
  }

  /** What {@code first} says; the contract's default and what cannot be told count as the most. */
  private long pageLength(List<Argument> arguments) throws AbortExecutionException {
    for (Argument argument : arguments) {
      if (argument.getName().equals("first")) {
        BigInteger first =
            switch (argument.getValue()) {
              case IntValue written -> written.getValue();
              case VariableReference variable
                  when variables.get(variable.getName()) instanceof Number given ->
                  BigInteger.valueOf(given.longValue());
              default -> BigInteger.valueOf(LONGEST_PAGE);
            };
        if (first.signum() < 1 || first.compareTo(BigInteger.valueOf(LONGEST_PAGE)) > 0) {
          throw QueryLimits.refusal("first outside 1 to " + LONGEST_PAGE);
        }
        return first.longValue();
      }
    }
    return DEFAULT_PAGE;
  }

  private static final long DEFAULT_PAGE = 20;

  private static @Nullable GraphQLFieldsContainer container(
      @Nullable GraphQLFieldDefinition field) {
    GraphQLType type = field == null ? null : GraphQLTypeUtil.unwrapAll(field.getType());
    return type instanceof GraphQLFieldsContainer container ? container : null;
  }

  private @Nullable GraphQLFieldsContainer on(
      @Nullable TypeName condition, @Nullable GraphQLFieldsContainer otherwise) {
    return condition == null
        ? otherwise
        : schema.getType(condition.getName()) instanceof GraphQLFieldsContainer container
            ? container
            : null;
  }
}
