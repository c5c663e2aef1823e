package kabinet.identity.proof;

import graphql.schema.DataFetchingEnvironment;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kabinet.identity.Identity;
import kabinet.identity.SignInWay;
import kabinet.identity.SimChanges;
import kabinet.identity.passkey.Passkeys;
import kabinet.identity.password.Passwords;
import kabinet.identity.session.SignedInPerson;
import kabinet.kernel.Viewer;
import kabinet.platform.graphql.SecondProofGuard;
import kabinet.platform.graphql.SecondProofWhen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** B2: whether a session has proved enough for an act; most ask one statement, or none. */
@Component
class SecondProofs implements SecondProofGuard {

  private final SessionProofs proofs;
  private final SimChanges sims;
  private final Identity identity;
  private final Passwords passwords;
  private final Passkeys passkeys;
  private final ProofWords words;
  private final Clock clock;

  SecondProofs(
      SessionProofs proofs,
      SimChanges sims,
      Identity identity,
      Passwords passwords,
      Passkeys passkeys,
      ProofWords words,
      Clock clock) {
    this.proofs = proofs;
    this.sims = sims;
    this.identity = identity;
    this.passwords = passwords;
    this.passkeys = passkeys;
    this.words = words;
    this.clock = clock;
  }

  @Override
  public @Nullable SecondProofRequired missing(
      SecondProofWhen when, DataFetchingEnvironment asked) {
    SignedInPerson person = asked.getGraphQlContext().get("person");
    if (person == null) {
      return new SecondProofRequired(words.none(null, asked.getLocale()), List.of());
    }
    var viewer = person.viewer();
    var now = clock.instant();
    var changedAt =
        when == SecondProofWhen.AFTER_SIM_CHANGE
            ? sims.latest(viewer, now.minus(SimChanges.GUARDED))
            : null;
    boolean nothingTyped = person.way() == SignInWay.SIM; // perhaps by a guest of its hotspot
    if (when == SecondProofWhen.AFTER_SIM_CHANGE && changedAt == null && !nothingTyped) {
      return null;
    }
    var password = passwords.provable(viewer);
    var taken = new ProofRule(person.way(), password, changedAt).taken();
    var made = proofs.madeAfter(viewer.session(), now.minus(ProofRule.FRESH));
    if (!Collections.disjoint(made, taken)) {
      return null;
    }
    var ways = new ArrayList<>(taken);
    ways.removeIf(way -> !isThere(way, viewer));
    var message =
        ways.isEmpty()
            ? words.none(changedAt, asked.getLocale())
            : words.required(changedAt, asked.getLocale());
    return new SecondProofRequired(message, List.copyOf(ways));
  }

  private boolean isThere(SecondProofWay way, Viewer viewer) {
    return switch (way) {
      case CODE -> identity.phoneToReach(viewer) != null;
      case PASSWORD -> true; // the rule has looked
      case PASSKEY -> passkeys.has(viewer.user());
    };
  }
}
