package kabinet.identity.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/**
 * A session as Spring Session's filter carries it through a request. It holds who signed in and
 * nothing else; when it ends is the table's business, not this object's.
 */
final class BrowserSession implements Session {

  /** The only attribute: a {@link SignedInPerson}. */
  static final String PERSON = "person";

  private String token;
  private @Nullable String savedToken;
  private final Instant createdAt;
  private @Nullable SignedInPerson person;

  private BrowserSession(
      String token, @Nullable String savedToken, Instant createdAt, @Nullable SignedInPerson who) {
    this.token = token;
    this.savedToken = savedToken;
    this.createdAt = createdAt;
    this.person = who;
  }

  static BrowserSession begun(Instant now) {
    return new BrowserSession(Tokens.next(), null, now, null);
  }

  static BrowserSession kept(String token, SignedInPerson person) {
    return new BrowserSession(token, token, person.startedAt(), person);
  }

  @Nullable SignedInPerson person() {
    return person;
  }

  /** The token under which the table knows this session; null while it does not. */
  @Nullable String savedToken() {
    return savedToken;
  }

  void saved() {
    savedToken = token;
  }

  @Override
  public String getId() {
    return token;
  }

  @Override
  public String changeSessionId() {
    token = Tokens.next();
    return token;
  }

  @Override
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  public <T> @Nullable T getAttribute(String name) {
    return name.equals(PERSON) ? (T) person : null;
  }

  @Override
  public Set<String> getAttributeNames() {
    return person == null ? Set.of() : Set.of(PERSON);
  }

  @Override
  public void setAttribute(String name, @Nullable Object value) {
    if (!name.equals(PERSON)) {
      throw new UnsupportedOperationException("a session keeps no " + name);
    }
    person = (SignedInPerson) value;
  }

  @Override
  public void removeAttribute(String name) {
    if (name.equals(PERSON)) {
      person = null;
    }
  }

  @Override
  public Instant getCreationTime() {
    return createdAt;
  }

  /** Left to {@link Sessions#keepAwake}, which knows whether a request is somebody's doing. */
  @Override
  public void setLastAccessedTime(Instant moment) {}

  @Override
  public Instant getLastAccessedTime() {
    return person == null ? createdAt : person.activeAt();
  }

  @Override
  public void setMaxInactiveInterval(Duration interval) {
    throw new UnsupportedOperationException("the operator's profile says when a session ends");
  }

  @Override
  public Duration getMaxInactiveInterval() {
    return Duration.ofSeconds(-1);
  }

  @Override
  public boolean isExpired() {
    return false;
  }
}
