package kabinet.identity.network;

import static kabinet.db.Tables.LINKED_IDENTITY;
import static kabinet.db.Tables.LOGIN;
import static org.jooq.Records.mapping;

import java.time.Instant;
import java.util.List;
import kabinet.identity.Login;
import kabinet.identity.WayIn;
import kabinet.kernel.UserId;
import kabinet.kernel.Viewer;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Which person somebody of a network is. */
@Repository
class LinkedIdentities {

  private final DSLContext db;

  LinkedIdentities(DSLContext db) {
    this.db = db;
  }

  /** Whose subject this is, and the login it was linked through. */
  record Owner(LinkedIdentityId id, UserId user, String identifier) {}

  List<LinkedIdentity> of(Viewer viewer) {
    return db.select(
            LINKED_IDENTITY.ID.convertFrom(LinkedIdentityId::new),
            LINKED_IDENTITY.PROVIDER,
            LINKED_IDENTITY.DISPLAY_NAME,
            LINKED_IDENTITY.LINKED_AT,
            LINKED_IDENTITY.LAST_USED_AT)
        .from(LINKED_IDENTITY)
        .where(LINKED_IDENTITY.USER_ID.eq(viewer.user()))
        .orderBy(LINKED_IDENTITY.ID)
        .fetch(mapping(LinkedIdentity::new));
  }

  @Nullable Owner lock(String provider, String subject) {
    return db.select(
            LINKED_IDENTITY.ID.convertFrom(LinkedIdentityId::new),
            LINKED_IDENTITY.USER_ID,
            LINKED_IDENTITY.IDENTIFIER)
        .from(LINKED_IDENTITY)
        .where(LINKED_IDENTITY.PROVIDER.eq(provider))
        .and(LINKED_IDENTITY.SUBJECT.eq(subject))
        .forUpdate()
        .fetchOne(mapping(Owner::new));
  }

  /** The networks of a user whose logins open that user still. */
  List<String> opening(UserId user) {
    return db.select(LINKED_IDENTITY.PROVIDER)
        .from(LINKED_IDENTITY)
        .join(LOGIN)
        .on(LOGIN.IDENTIFIER.eq(LINKED_IDENTITY.IDENTIFIER))
        .and(LOGIN.USER_ID.eq(LINKED_IDENTITY.USER_ID))
        .where(LINKED_IDENTITY.USER_ID.eq(user))
        .and(WayIn.isThroughNoLostPhone())
        .fetch(LINKED_IDENTITY.PROVIDER);
  }

  /** The unique key decides when two people link the same subject at once. */
  void add(String provider, Somebody somebody, Login login, Instant now) {
    db.insertInto(LINKED_IDENTITY)
        .set(LINKED_IDENTITY.ID, LinkedIdentityId.next().value())
        .set(LINKED_IDENTITY.PROVIDER, provider)
        .set(LINKED_IDENTITY.SUBJECT, somebody.subject())
        .set(LINKED_IDENTITY.USER_ID, login.user())
        .set(LINKED_IDENTITY.IDENTIFIER, login.identifier())
        .set(LINKED_IDENTITY.DISPLAY_NAME, somebody.name())
        .set(LINKED_IDENTITY.LINKED_AT, now)
        .execute();
  }

  void use(LinkedIdentityId identity, Somebody somebody, Instant now) {
    db.update(LINKED_IDENTITY)
        .set(LINKED_IDENTITY.DISPLAY_NAME, somebody.name())
        .set(LINKED_IDENTITY.LAST_USED_AT, now)
        .where(LINKED_IDENTITY.ID.eq(identity.value()))
        .execute();
  }

  void remove(LinkedIdentityId identity) {
    db.deleteFrom(LINKED_IDENTITY).where(LINKED_IDENTITY.ID.eq(identity.value())).execute();
  }

  /** Says of which network it was; null if it is not the user's. */
  @Nullable String remove(LinkedIdentityId identity, UserId user) {
    var provider =
        db.select(LINKED_IDENTITY.PROVIDER)
            .from(LINKED_IDENTITY)
            .where(LINKED_IDENTITY.ID.eq(identity.value()))
            .and(LINKED_IDENTITY.USER_ID.eq(user))
            .forUpdate()
            .fetchOne(LINKED_IDENTITY.PROVIDER);
    if (provider != null) {
      remove(identity);
    }
    return provider;
  }
}
