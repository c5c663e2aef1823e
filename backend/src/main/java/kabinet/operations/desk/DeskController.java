package kabinet.operations.desk;

import kabinet.kernel.StaffMember;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class DeskController {

  @QueryMapping
  Desk desk(@ContextValue StaffMember staff) {
    return new Desk(staff);
  }
}
