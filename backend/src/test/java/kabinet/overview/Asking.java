package kabinet.overview;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import kabinet.identity.SignInWay;
import kabinet.identity.session.SignedInPerson;
import kabinet.kernel.Viewer;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Asks as a viewer whose session is taken for granted. */
public final class Asking {

  private Asking() {}

  public static GraphQlTester as(Viewer viewer, ExecutionGraphQlService service) {
    return as(viewer, service, Locale.forLanguageTag("ru"));
  }

  public static GraphQlTester as(Viewer viewer, ExecutionGraphQlService service, Locale language) {
    return ExecutionGraphQlServiceTester.builder(service)
        .configureExecutionInput(
            (input, changed) ->
                changed
                    .graphQLContext(Map.of("viewer", viewer, "person", person(viewer)))
                    .locale(language)
                    .build())
        .build();
  }

  /** Whose way in is looked at by acts that may want a second proof. */
  private static SignedInPerson person(Viewer viewer) {
    var now = Instant.now();
    return new SignedInPerson(viewer, "login", "Анна", SignInWay.CODE, "Browser", null, now, now);
  }
}
