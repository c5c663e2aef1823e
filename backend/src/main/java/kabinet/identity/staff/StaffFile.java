package kabinet.identity.staff;

import java.util.List;
import kabinet.identity.Authenticator;
import kabinet.identity.PasswordCredential;
import kabinet.kernel.Ids;
import kabinet.kernel.StaffId;
import kabinet.kernel.StaffRole;
import kabinet.platform.operatordata.Column;
import kabinet.platform.operatordata.Columns;
import kabinet.platform.operatordata.DataFile;
import kabinet.platform.operatordata.Entry;
import kabinet.platform.operatordata.References;
import kabinet.platform.operatordata.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Those who work for the operator: {@code staff.csv}. */
@Component
class StaffFile implements DataFile<StaffFile.Employed> {

  private static final Column<String> LOGIN = Columns.ref("login");
  private static final Column<String> DISPLAY_NAME = Columns.text("display_name", 120);
  private static final Column<StaffRole> ROLE = Columns.oneOf("role", StaffRole.class);
  private static final Column<String> PASSWORD_HASH =
      Columns.matching("password_hash", PasswordCredential.ARGON2ID, "import.hash");
  private static final Column<@Nullable String> TOTP_SECRET =
      Columns.matching("totp_secret", Authenticator.SECRET, "import.totp").orEmpty();

  private final StaffAccounts accounts;
  private final SecretSeal seal;

  StaffFile(StaffAccounts accounts, SecretSeal seal) {
    this.accounts = accounts;
    this.seal = seal;
  }

  record Employed(
      String login, String displayName, StaffRole role, String hash, @Nullable String secret) {

    @Override
    public String toString() {
      return "staff " + login;
    }
  }

  @Override
  public String name() {
    return "staff.csv";
  }

  @Override
  public List<Column<?>> columns() {
    return List.of(LOGIN, DISPLAY_NAME, ROLE, PASSWORD_HASH, TOTP_SECRET);
  }

  @Override
  public Employed read(Row row) {
    return new Employed(
        row.get(LOGIN),
        row.get(DISPLAY_NAME),
        row.get(ROLE),
        row.get(PASSWORD_HASH),
        row.get(TOTP_SECRET));
  }

  @Override
  public String ref(Employed employed) {
    return employed.login();
  }

  @Override
  public void apply(List<Entry<Employed>> entries, References references) {
    accounts.keep(entries.stream().map(Entry::row).map(this::account).toList());
  }

  private StaffAccount account(Employed one) {
    return new StaffAccount(
        new StaffId(Ids.next()),
        one.login(),
        one.displayName(),
        one.role(),
        one.hash(),
        one.secret() == null ? null : seal.seal(one.secret(), one.login()),
        0);
  }
}
