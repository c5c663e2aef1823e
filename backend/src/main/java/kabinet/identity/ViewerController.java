package kabinet.identity;

import kabinet.identity.session.Session;
import kabinet.identity.session.SignedInPerson;
import kabinet.kernel.UserId;
import kabinet.kernel.Viewer;
import kabinet.operator.Operators;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class ViewerController {

  private final Operators operators;

  ViewerController(Operators operators) {
    this.operators = operators;
  }

  @QueryMapping
  @Nullable Viewer viewer(@ContextValue(required = false) @Nullable Viewer viewer) {
    return viewer;
  }

  @SchemaMapping(typeName = "Viewer")
  UserId id(Viewer viewer) {
    return viewer.user();
  }

  @SchemaMapping(typeName = "Viewer")
  String name(@ContextValue SignedInPerson person) {
    return person.name();
  }

  @SchemaMapping(typeName = "Viewer")
  Session session(@ContextValue SignedInPerson person) {
    return Session.current(person, operators.profile().session());
  }
}
