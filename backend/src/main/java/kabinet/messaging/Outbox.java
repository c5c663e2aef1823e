package kabinet.messaging;

import static kabinet.db.Tables.OUTBOUND_MESSAGE;
import static kabinet.messaging.MessageStatus.DECOY;
import static kabinet.messaging.MessageStatus.DUE;
import static kabinet.messaging.MessageStatus.LAPSED;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kabinet.db.tables.records.OutboundMessageRecord;
import kabinet.kernel.Ids;
import kabinet.kernel.Msisdn;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Messages written together with what they tell of, until a gateway has them. */
@Repository
class Outbox {

  private static final int BATCH = 50;
  private static final int FORGOTTEN_AT_ONCE = 1000;

  private final DSLContext db;
  private final Clock clock;

  Outbox(DSLContext db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** Writes a message down to be sent at once, or one whose time is only spent. */
  void add(Channel channel, Written message, MessageStatus status) {
    var now = clock.instant();
    boolean ended = status == DECOY;
    db.insertInto(OUTBOUND_MESSAGE)
        .set(OUTBOUND_MESSAGE.ID, Ids.next())
        .set(OUTBOUND_MESSAGE.CHANNEL, channel)
        .set(OUTBOUND_MESSAGE.RECIPIENT, message.to())
        .set(OUTBOUND_MESSAGE.SUBJECT, message.subject())
        .set(OUTBOUND_MESSAGE.BODY, ended ? null : message.text())
        .set(OUTBOUND_MESSAGE.STATUS, status)
        .set(OUTBOUND_MESSAGE.ATTEMPTS, 0)
        .set(OUTBOUND_MESSAGE.CREATED_AT, now)
        .set(OUTBOUND_MESSAGE.DUE_AT, now)
        .set(OUTBOUND_MESSAGE.EXPIRES_AT, message.expiresAt())
        .set(OUTBOUND_MESSAGE.ENDED_AT, ended ? now : null)
        .execute();
  }

  /**
   * Messages whose time has come, each put off to its next try before it is handed out: another
   * dispatcher passes it over, and if this process dies it comes back by itself.
   */
  @Transactional
  List<Attempt> claim() {
    var now = clock.instant();
    var due =
        db.select(
                OUTBOUND_MESSAGE.ID,
                OUTBOUND_MESSAGE.CHANNEL,
                OUTBOUND_MESSAGE.RECIPIENT,
                OUTBOUND_MESSAGE.SUBJECT,
                OUTBOUND_MESSAGE.BODY,
                OUTBOUND_MESSAGE.CREATED_AT,
                OUTBOUND_MESSAGE.EXPIRES_AT,
                OUTBOUND_MESSAGE.ATTEMPTS)
            .from(OUTBOUND_MESSAGE)
            .where(due(now))
            .orderBy(OUTBOUND_MESSAGE.DUE_AT)
            .limit(BATCH)
            .forUpdate()
            .skipLocked()
            .fetch(row -> new Attempt(letter(row.into(OUTBOUND_MESSAGE)), row.value8() + 1));
    due.forEach(attempt -> putOff(attempt, now.plus(attempt.patience())));
    return due;
  }

  /** Tries again sooner than planned. */
  void hasten(Attempt attempt, Duration pause) {
    putOff(attempt, clock.instant().plus(pause));
  }

  /** Ends a message and erases its text. */
  void end(Attempt attempt, MessageStatus how) {
    end(OUTBOUND_MESSAGE.ID.eq(attempt.letter().id()), how);
  }

  /** Ends what nobody would want to read any more: a code older than its life is never sent. */
  void lapse() {
    end(
        OUTBOUND_MESSAGE.STATUS.eq(DUE).and(OUTBOUND_MESSAGE.EXPIRES_AT.le(clock.instant())),
        LAPSED);
  }

  /** Deletes some of the messages that ended before the moment; says how many. */
  int forgetEndedBefore(Instant moment) {
    return db.deleteFrom(OUTBOUND_MESSAGE)
        .where(OUTBOUND_MESSAGE.ENDED_AT.lt(moment))
        .limit(FORGOTTEN_AT_ONCE)
        .execute();
  }

  private static Letter letter(OutboundMessageRecord row) {
    return switch (row.getChannel()) {
      case SMS ->
          new Sms(row.getId(), new Msisdn(row.getRecipient()), row.getBody(), row.getExpiresAt());
      case MAIL ->
          new Mail(
              row.getId(), row.getRecipient(), row.getSubject(), row.getBody(), row.getCreatedAt());
    };
  }

  private void putOff(Attempt attempt, Instant until) {
    db.update(OUTBOUND_MESSAGE)
        .set(OUTBOUND_MESSAGE.ATTEMPTS, attempt.number())
        .set(OUTBOUND_MESSAGE.DUE_AT, until)
        .where(OUTBOUND_MESSAGE.ID.eq(attempt.letter().id()))
        .execute();
  }

  private void end(Condition which, MessageStatus how) {
    db.update(OUTBOUND_MESSAGE)
        .set(OUTBOUND_MESSAGE.STATUS, how)
        .set(OUTBOUND_MESSAGE.BODY, (@Nullable String) null)
        .set(OUTBOUND_MESSAGE.ENDED_AT, clock.instant())
        .where(which)
        .execute();
  }

  private static Condition due(Instant now) {
    return OUTBOUND_MESSAGE
        .STATUS
        .eq(DUE)
        .and(OUTBOUND_MESSAGE.DUE_AT.le(now))
        .and(OUTBOUND_MESSAGE.EXPIRES_AT.gt(now));
  }
}
