package kabinet.identity.network;

import static java.util.Objects.requireNonNull;
import static kabinet.db.Tables.LINKED_IDENTITY;
import static org.jooq.Records.mapping;

import java.time.Instant;
import java.util.List;
import kabinet.identity.Login;
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

  /** Holds all of a person's, so that two requests cannot each leave the other's as the last. */
  List<LinkedIdentityId> lockAllOf(Viewer viewer) {
    return db.select(LINKED_IDENTITY.ID.convertFrom(LinkedIdentityId::new))
        .from(LINKED_IDENTITY)
        .where(LINKED_IDENTITY.USER_ID.eq(viewer.user()))
        .orderBy(LINKED_IDENTITY.ID)
        .forUpdate()
        .fetch(mapping(id -> id));
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

  /** Says of which network it was. */
  String remove(LinkedIdentityId identity) {
    var provider =
        db.select(LINKED_IDENTITY.PROVIDER)
            .from(LINKED_IDENTITY)
            .where(LINKED_IDENTITY.ID.eq(identity.value()))
            .fetchSingle(LINKED_IDENTITY.PROVIDER);
    db.deleteFrom(LINKED_IDENTITY).where(LINKED_IDENTITY.ID.eq(identity.value())).execute();
    return requireNonNull(provider);
  }
}
