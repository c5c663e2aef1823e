package kabinet.operations.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kabinet.KabinetTest;
import kabinet.identity.staff.TestStaff;
import kabinet.kernel.StaffRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KabinetTest
class DeskAuditTests {

  private static final String AUDIT =
      "query ($after: String) { desk { audit(first: 2, after: $after) {"
          + " nodes { at staffName act subject outcome address } pageInfo { endCursor } } } }";

  @Autowired TestStaff staff;

  @Test
  void aSupervisorReadsWhoDidWhatTheLatestFirst() {
    staff.desk(StaffRole.AGENT).ask("mutation { signOutStaff { at } }");
    var desk = staff.desk(StaffRole.SUPERVISOR);

    var page = desk.ask(AUDIT).at("/desk/audit");
    var next = Map.of("after", page.at("/pageInfo/endCursor").asString());

    assertThat(page.at("/nodes/0/act").asString()).isEqualTo("SIGN_IN");
    assertThat(page.at("/nodes/1/act").asString()).isEqualTo("SIGN_OUT");
    assertThat(page.at("/nodes/1/address").asString()).isEqualTo("127.0.0.1");
    assertThat(desk.ask(AUDIT, next).at("/desk/audit/nodes/0/act").asString()).isEqualTo("SIGN_IN");
  }

  @Test
  void anAgentDoesNot() {
    assertThat(
            staff
                .desk(StaffRole.AGENT)
                .answer(AUDIT, Map.of())
                .at("/errors/0/extensions/code")
                .asString())
        .isEqualTo("FORBIDDEN");
  }
}
