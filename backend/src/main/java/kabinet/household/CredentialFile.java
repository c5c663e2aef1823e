package kabinet.household;

import java.util.List;
import kabinet.identity.Identity;
import kabinet.identity.PasswordCredential;
import kabinet.identity.PasswordKind;
import kabinet.kernel.AccountId;
import kabinet.platform.operatordata.Column;
import kabinet.platform.operatordata.Columns;
import kabinet.platform.operatordata.DataFile;
import kabinet.platform.operatordata.Entry;
import kabinet.platform.operatordata.References;
import kabinet.platform.operatordata.Row;
import org.springframework.stereotype.Component;

/**
 * Passwords issued with accounts, as Argon2id hashes and never otherwise: {@code credentials.csv}.
 */
@Component
class CredentialFile implements DataFile<CredentialFile.Issued> {

  static final String FILE = "credentials.csv";

  private static final Column<String> ACCOUNT = Columns.reference("account", AccountFile.FILE);
  private static final Column<PasswordKind> KIND = Columns.oneOf("kind", PasswordKind.class);
  private static final Column<String> PASSWORD_HASH =
      Columns.matching("password_hash", PasswordCredential.ARGON2ID, "import.hash");
  private static final Column<Boolean> MUST_CHANGE = Columns.flag("must_change");

  private final Identity identity;

  CredentialFile(Identity identity) {
    this.identity = identity;
  }

  record Issued(String account, PasswordKind kind, String hash, boolean mustChange) {}

  @Override
  public String name() {
    return FILE;
  }

  @Override
  public List<Column<?>> columns() {
    return List.of(ACCOUNT, KIND, PASSWORD_HASH, MUST_CHANGE);
  }

  @Override
  public Issued read(Row row) {
    return new Issued(
        row.get(ACCOUNT), row.get(KIND), row.get(PASSWORD_HASH), row.get(MUST_CHANGE));
  }

  @Override
  public String ref(Issued issued) {
    return issued.account();
  }

  @Override
  public void apply(List<Entry<Issued>> entries, References references) {
    identity.keepPasswords(
        entries.stream()
            .map(Entry::row)
            .map(
                issued ->
                    new PasswordCredential(
                        new AccountId(references.id(ACCOUNT, issued.account())),
                        issued.kind(),
                        issued.hash(),
                        issued.mustChange()))
            .toList());
  }
}
