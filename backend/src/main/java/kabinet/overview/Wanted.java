package kabinet.overview;

import static java.util.Objects.requireNonNull;

import graphql.execution.MergedField;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.DataFetchingEnvironment;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a query asks of a household, read off its text: the engine's own look-ahead first normalises
 * the whole operation, which costs more than a statement.
 */
record Wanted(Set<Part> parts, Locale language) {

  static Wanted in(DataFetchingEnvironment asked) {
    var parts = EnumSet.noneOf(Part.class);
    MergedField field = asked.getMergedField();
    for (Field occurrence : field.getFields()) {
      collect(occurrence.getSelectionSet(), asked.getFragmentsByName(), parts);
    }
    return new Wanted(parts, asked.getLocale());
  }

  boolean has(Part part) {
    return parts.contains(part);
  }

  /** Fields left out by {@code @skip} count as asked for: reading them in vain is no harm. */
  private static void collect(
      @Nullable SelectionSet selected, Map<String, FragmentDefinition> fragments, Set<Part> parts) {
    if (selected == null) {
      return;
    }
    for (Selection<?> selection : selected.getSelections()) {
      switch (selection) {
        case Field field -> {
          Part part = Part.BY_FIELD.get(field.getName());
          if (part == null) {
            collect(field.getSelectionSet(), fragments, parts);
          } else {
            parts.add(part);
          }
        }
        case InlineFragment inline -> collect(inline.getSelectionSet(), fragments, parts);
        case FragmentSpread spread ->
            collect(
                requireNonNull(fragments.get(spread.getName())).getSelectionSet(),
                fragments,
                parts);
        default -> {}
      }
    }
  }
}
