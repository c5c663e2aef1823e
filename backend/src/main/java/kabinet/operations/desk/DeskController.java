package kabinet.operations.desk;

import kabinet.kernel.Connection;
import kabinet.kernel.Page;
import kabinet.kernel.StaffMember;
import kabinet.platform.graphql.Cursor;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class DeskController {

  private final DeskAudit audit;

  DeskController(DeskAudit audit) {
    this.audit = audit;
  }

  @QueryMapping
  Desk desk(@ContextValue StaffMember staff) {
    return new Desk(staff);
  }

  @SchemaMapping(typeName = "Desk")
  Connection<DeskAct> audit(
      @Argument int first, @Argument @Nullable Cursor after, @ContextValue StaffMember staff) {
    var page = new Page(first);
    return Connection.of(
        audit.latest(staff, page, after), page.first(), act -> new Cursor(act.id()).toString());
  }
}
