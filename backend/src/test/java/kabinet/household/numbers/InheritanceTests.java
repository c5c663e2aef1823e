package kabinet.household.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kabinet.Rule;
import kabinet.household.AccountKind;
import kabinet.household.Reach;
import kabinet.kernel.AccountId;
import org.junit.jupiter.api.Test;

@Rule("S19")
class InheritanceTests {
  private static final Member CHILD = line(1, Reach.SELF);
  private static final Member SPOUSE = line(2, Reach.OWNER);
  private static final Member HOME =
      new Member(new AccountId(3), AccountKind.HOME, Reach.OWNER, false);

  @Test
  void anEmptyCabinetNeedsNobody() {
    assertThat(after().heir()).isNull();
    assertThat(after().leavesOrphans()).isFalse();
  }

  @Test
  void aNumberThatOpensTheHouseholdStandsForItNext() {
    assertThat(after(CHILD, HOME, SPOUSE).heir()).isEqualTo(SPOUSE.account());
  }

  @Test
  void aNumberThatOpensOnlyItselfIsNeverRaised() {
    assertThat(after(CHILD).heir()).isNull();
    assertThat(after(CHILD).leavesOrphans()).isTrue();
  }

  @Test
  void aHomeContractOpensWhatIsLeftButIsNoPrimaryLine() {
    assertThat(after(CHILD, HOME).heir()).isNull();
    assertThat(after(CHILD, HOME).leavesOrphans()).isFalse();
  }

  private static Inheritance after(Member... others) {
    return new Inheritance(List.of(others));
  }

  private static Member line(long id, Reach reach) {
    return new Member(new AccountId(id), AccountKind.MOBILE, reach, false);
  }
}
