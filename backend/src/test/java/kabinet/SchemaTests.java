package kabinet;

import static graphql.schema.GraphQLTypeUtil.isList;
import static graphql.schema.GraphQLTypeUtil.isNonNull;
import static graphql.schema.GraphQLTypeUtil.unwrapNonNull;
import static graphql.schema.GraphQLTypeUtil.unwrapOne;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLImplementingType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLUnionType;
import graphql.schema.idl.DirectiveInfo;
import graphql.schema.idl.ScalarInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SchemaTests {
  private static final Pattern CHAPTER = Pattern.compile("(?m)^# ── (\\w+) ─");
  private static final Pattern DEPRECATION =
      Pattern.compile("Use `\\w+`\\. Removal on \\d{4}-\\d{2}-\\d{2}\\.");

  private static final List<Class<?>> PARTS =
      List.of(
          GraphQLFieldDefinition.class,
          GraphQLArgument.class,
          GraphQLInputObjectField.class,
          GraphQLEnumValueDefinition.class);

  private final GraphQLSchema schema = Contract.schema();

  @Test
  void everyElementIsDescribed() {
    var silent =
        elements()
            .filter(
                element -> element.getDescription() == null || element.getDescription().isBlank())
            .map(GraphQLNamedSchemaElement::getName);

    assertThat(silent).isEmpty();
  }

  @Test
  void chaptersFollowTheModulesFromBottomToTop() throws IOException {
    var chapters =
        CHAPTER
            .matcher(Files.readString(Contract.FILE))
            .results()
            .map(found -> found.group(1))
            .toList();

    assertThat(Ladder.MODULES).containsSubsequence(chapters);
    assertThat(chapters).doesNotHaveDuplicates();
  }

  @Test
  void everyDeprecationNamesAReplacementAndADay() {
    var unclear =
        fields()
            .map(GraphQLFieldDefinition::getDeprecationReason)
            .filter(reason -> reason != null && !DEPRECATION.matcher(reason).matches());

    assertThat(unclear).isEmpty();
  }

  @Test
  void listsAndTheirElementsAreNeverNull() {
    var loose =
        fields()
            .filter(field -> isList(unwrapNonNull(field.getType())))
            .filter(
                field ->
                    !isNonNull(field.getType())
                        || !isNonNull(unwrapOne(unwrapNonNull(field.getType()))))
            .map(GraphQLFieldDefinition::getName);

    assertThat(loose).isEmpty();
  }

  @Test
  void listsThatGrowArePagedForward() {
    assertThat(fields().filter(SchemaTests::growing))
        .isNotEmpty()
        .allSatisfy(
            field -> {
              assertThat(field.getArgument("first")).isNotNull();
              assertThat(field.getArgument("first").hasSetDefaultValue()).isTrue();
              assertThat(field.getArgument("after")).isNotNull();
            });
  }

  @Test
  void everyResultHasOneSuccessAndRefusalsThatExplainThemselves() {
    var results =
        schema.getAllTypesAsList().stream()
            .filter(GraphQLUnionType.class::isInstance)
            .map(GraphQLUnionType.class::cast)
            .filter(union -> union.getName().endsWith("Result"));

    assertThat(results)
        .isNotEmpty()
        .allSatisfy(
            result ->
                assertThat(result.getTypes())
                    .filteredOn(member -> !refusal((GraphQLObjectType) member))
                    .as(result.getName())
                    .hasSize(1));
  }

  @Test
  @Rule("B2")
  void whatNeedsASecondProofSaysSoInItsResult() {
    var marked =
        fields()
            .filter(field -> field.hasAppliedDirective("secondProof") && !field.isDeprecated())
            .toList();

    assertThat(marked)
        .isNotEmpty()
        .allSatisfy(
            field ->
                assertThat(unwrapNonNull(field.getType()))
                    .as(field.getName())
                    .isInstanceOfSatisfying(
                        GraphQLUnionType.class,
                        result ->
                            assertThat(result.getTypes())
                                .extracting(
                                    member -> ((GraphQLNamedSchemaElement) member).getName())
                                .contains("SecondProofRequired")));
  }

  @Test
  void aTypeAsksForNoLessThanTheInterfaceItIsSeenThrough() {
    assertThat(containers().filter(GraphQLObjectType.class::isInstance))
        .allSatisfy(
            type -> {
              for (var seenThrough : ((GraphQLImplementingType) type).getInterfaces()) {
                for (var field : ((GraphQLFieldsContainer) seenThrough).getFieldDefinitions()) {
                  assertThat(scope(type.getFieldDefinition(field.getName())))
                      .as(type.getName() + "." + field.getName())
                      .isEqualTo(scope(field));
                }
              }
            });
  }

  private Stream<GraphQLNamedSchemaElement> elements() {
    var types =
        schema.getAllTypesAsList().stream()
            .filter(
                type ->
                    !type.getName().startsWith("__")
                        && !ScalarInfo.isGraphqlSpecifiedScalar(type.getName()))
            .flatMap(type -> Stream.concat(Stream.of(type), children(type)));
    var directives =
        schema.getDirectives().stream()
            .filter(directive -> !DirectiveInfo.isGraphqlSpecifiedDirective(directive))
            .map(GraphQLDirective.class::cast);
    return Stream.concat(types, directives);
  }

  private static Stream<GraphQLNamedSchemaElement> children(GraphQLNamedSchemaElement element) {
    return element.getChildren().stream()
        .filter(child -> PARTS.stream().anyMatch(part -> part.isInstance(child)))
        .map(GraphQLNamedSchemaElement.class::cast)
        .flatMap(child -> Stream.concat(Stream.of(child), children(child)));
  }

  private Stream<GraphQLFieldsContainer> containers() {
    return schema.getAllTypesAsList().stream()
        .filter(type -> !type.getName().startsWith("__"))
        .filter(GraphQLFieldsContainer.class::isInstance)
        .map(GraphQLFieldsContainer.class::cast);
  }

  private Stream<GraphQLFieldDefinition> fields() {
    return containers().flatMap(type -> type.getFieldDefinitions().stream());
  }

  private static boolean growing(GraphQLFieldDefinition field) {
    return unwrapNonNull(field.getType()) instanceof GraphQLObjectType type
        && type.getName().endsWith("Connection");
  }

  private static boolean refusal(GraphQLObjectType type) {
    return type.getInterfaces().stream().anyMatch(seen -> seen.getName().equals("UserError"));
  }

  private static List<String> scope(GraphQLFieldDefinition field) {
    return field.getAppliedDirectives("scope").stream()
        .map(scope -> String.valueOf((Object) scope.getArgument("needs").getValue()))
        .toList();
  }
}
