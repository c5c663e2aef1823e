package kabinet.identity.robot;

import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * R5, S17: on signs of risk the browser has to work for an answer. Whether it must is decided by
 * the address alone, before any login is looked at, so it says nothing about a login.
 */
@Service
public class RobotChecks {

  private static final Duration LIVES = Duration.ofMinutes(5);

  private final RiskSigns signs;
  private final ProofOfWork work;
  private final SpentChallenges spent;
  private final Clock clock;

  RobotChecks(RiskSigns signs, ProofOfWork work, SpentChallenges spent, Clock clock) {
    this.signs = signs;
    this.work = work;
    this.spent = spent;
    this.clock = clock;
  }

  /** A challenge to solve first; null for whoever may go on. */
  public @Nullable RobotChallenge demand(String address, @Nullable String solution) {
    return !signs.at(address) || (solution != null && isGood(solution))
        ? null
        : work.challenge(clock.instant().plus(LIVES));
  }

  /** Notes that a secret of this login was wrong. */
  public void failed(String address, String login) {
    signs.failed(address, login);
  }

  /** Notes that something was to be sent to this login. */
  public void asked(String address, String login) {
    signs.asked(address, login);
  }

  private boolean isGood(String solution) {
    var solved = work.solved(solution);
    return solved != null && clock.instant().isBefore(solved.expiresAt()) && spent.spend(solved);
  }

  /** Forgets challenges that were used and would no longer be taken anyway. */
  @Scheduled(cron = "${kabinet.cleaning:0 31 * * * *}")
  void clean() {
    int forgotten;
    do {
      forgotten = spent.forgetExpired(clock.instant());
    } while (forgotten > 0);
  }
}
