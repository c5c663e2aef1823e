package kabinet.identity.staff;

import graphql.GraphQLContext;
import java.time.Clock;
import java.util.Locale;
import kabinet.identity.StaffAct;
import kabinet.identity.StaffActed;
import kabinet.identity.guard.AddressThrottle;
import kabinet.identity.staff.SignInStaff.Typed;
import kabinet.kernel.StaffMember;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class StaffController {

  private final SignInStaff signInStaff;
  private final AddressThrottle throttle;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  StaffController(
      SignInStaff signInStaff,
      AddressThrottle throttle,
      ApplicationEventPublisher events,
      Clock clock) {
    this.signInStaff = signInStaff;
    this.throttle = throttle;
    this.events = events;
    this.clock = clock;
  }

  @MutationMapping
  SignInStaffResult signInStaff(
      @Argument SignInStaffInput input,
      @ContextValue DeskDoor door,
      GraphQLContext context,
      Locale language) {
    throttle.admit(door.address());
    var typed = new Typed(input.login(), input.password(), input.code());
    var result = signInStaff.signIn(typed, door, language);
    if (result instanceof StaffSignedIn(var member, var token)) {
      door.enter(token);
      context.put(StaffInterceptor.STAFF, member);
    }
    return result;
  }

  @MutationMapping
  StaffSignedOut signOutStaff(
      @ContextValue DeskDoor door,
      @ContextValue(required = false) @Nullable StaffMember staff,
      GraphQLContext context) {
    if (staff != null) {
      events.publishEvent(StaffActed.by(staff, StaffAct.SIGN_OUT));
      signInStaff.leave(door.token());
      door.leave();
      context.delete(StaffInterceptor.STAFF);
    }
    return new StaffSignedOut(clock.instant());
  }

  record SignInStaffInput(String login, String password, String code) {

    @Override
    public String toString() {
      return "secrets of " + login;
    }
  }
}
