package kabinet.platform.graphql;

import graphql.execution.MergedField;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks for directives: with one inside, a selection may mean something else each time. */
final class Directives {

  private Directives() {}

  static boolean absentIn(MergedField field, Map<String, FragmentDefinition> fragments) {
    return field.getFields().stream()
        .allMatch(occurrence -> absentIn(occurrence.getSelectionSet(), fragments));
  }

  private static boolean absentIn(
      @Nullable SelectionSet selected, Map<String, FragmentDefinition> fragments) {
    return selected == null
        || selected.getSelections().stream().allMatch(each -> absentIn(each, fragments));
  }

  private static boolean absentIn(
      Selection<?> selection, Map<String, FragmentDefinition> fragments) {
    return switch (selection) {
      case Field field ->
          field.getDirectives().isEmpty() && absentIn(field.getSelectionSet(), fragments);
      case InlineFragment inline ->
          inline.getDirectives().isEmpty() && absentIn(inline.getSelectionSet(), fragments);
      case FragmentSpread spread ->
          spread.getDirectives().isEmpty() && absentIn(fragments.get(spread.getName()), fragments);
      default -> false;
    };
  }

  private static boolean absentIn(
      @Nullable FragmentDefinition fragment, Map<String, FragmentDefinition> fragments) {
    return fragment != null
        && fragment.getDirectives().isEmpty()
        && absentIn(fragment.getSelectionSet(), fragments);
  }
}
