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
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a document may cost: an object costs one, the lists of a page that {@code first} cuts count
 * that many times and any other list a few times, because such lists are short.
 */
final class QueryCost {
  static final long MOST_COST = 1_000;
  static final int DEEPEST = 12;
  static final int MOST_FIELDS = 500;
  static final int MOST_ALIASES = 30;
  static final int MOST_SPREADS = 500;
  private static final int MOST_SPREADS_IN_SPREADS = 12;
  private static final int SHORT_LIST = 2;

  /** Such a page is a statement of its own for every account, and reads past what it leaves out. */
  private static final int FILTERED_PAGE = 51;

  private static final Predicate<Argument> FILTER = one -> one.getName().equals("filter");
  private static final int DEFAULT_PAGE = 20;
  private static final int LONGEST_PAGE = 100;

  /** Sums stop here, so that no nesting of pages can overflow them. */
  private static final long TOO_MUCH = 1_000_000;

  private final Map<String, FragmentDefinition> fragments;
  private final GraphQLSchema schema;
  private final Map<String, Object> variables;
  private int fields;
  private int spreads;

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
    return cost(operation.getSelectionSet(), new Place(root, 1, 0, SHORT_LIST, new HashMap<>()));
  }

  private long cost(@Nullable SelectionSet selected, Place place) {
    if (selected == null) {
      return 0;
    }
    if (place.depth > DEEPEST || place.spreads > MOST_SPREADS_IN_SPREADS) {
      throw QueryLimits.refusal("depth over " + DEEPEST);
    }
    long sum = 0;
    for (Selection<?> selection : selected.getSelections()) {
      sum +=
          switch (selection) {
            case Field field -> cost(field, place);
            case InlineFragment inline -> cost(inline, place);
            case FragmentSpread spread -> cost(spread, place);
            default -> 0;
          };
    }
    return Math.min(sum, TOO_MUCH);
  }

  private long cost(InlineFragment inline, Place place) {
    countSpread();
    return cost(inline.getSelectionSet(), place.seenAs(on(inline.getTypeCondition(), place.type)));
  }

  /** Counted even where nothing is spread: walking them is what would cost. */
  private void countSpread() {
    if (++spreads > MOST_SPREADS) {
      throw QueryLimits.refusal("over " + MOST_SPREADS + " fragments");
    }
  }

  private long cost(FragmentSpread spread, Place place) {
    countSpread();
    FragmentDefinition fragment = fragments.get(spread.getName());
    return fragment == null
        ? 0
        : cost(fragment.getSelectionSet(), place.seenAs(on(fragment.getTypeCondition(), null)));
  }

  private long cost(Field field, Place place) {
    if (++fields > MOST_FIELDS) {
      throw QueryLimits.refusal("over " + MOST_FIELDS + " fields");
    }
    if (place.siblings.merge(field.getName(), 1, Integer::sum) > MOST_ALIASES) {
      throw QueryLimits.refusal("one field asked for over " + MOST_ALIASES + " times");
    }
    GraphQLFieldDefinition known =
        place.type == null ? null : place.type.getFieldDefinition(field.getName());
    boolean page = known != null && known.getArgument("first") != null;
    long listLength = page ? pageLength(field.getArguments()) : SHORT_LIST;
    long inside = cost(field.getSelectionSet(), place.inside(container(known), listLength));
    long own = page && field.getArguments().stream().anyMatch(FILTER) ? FILTERED_PAGE : 1;
    return field.getSelectionSet() == null ? 0 : times(known, place) * (own + inside);
  }

  private static long times(@Nullable GraphQLFieldDefinition known, Place place) {
    return known != null && GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(known.getType()))
        ? place.listLength
        : 1;
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

  /** Where a selection stands, and how many of it a list that stands there is taken to have. */
  private record Place(
      @Nullable GraphQLFieldsContainer type,
      int depth,
      int spreads,
      long listLength,
      Map<String, Integer> siblings) {

    Place seenAs(@Nullable GraphQLFieldsContainer other) {
      return new Place(other, depth, spreads + 1, listLength, siblings);
    }

    Place inside(@Nullable GraphQLFieldsContainer object, long lists) {
      return new Place(object, depth + 1, spreads, lists, new HashMap<>());
    }
  }
}
