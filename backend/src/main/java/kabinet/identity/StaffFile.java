package kabinet.identity;

import java.util.List;
import java.util.regex.Pattern;
import kabinet.kernel.Ids;
import kabinet.platform.operatordata.Column;
import kabinet.platform.operatordata.Columns;
import kabinet.platform.operatordata.DataFile;
import kabinet.platform.operatordata.Entry;
import kabinet.platform.operatordata.References;
import kabinet.platform.operatordata.Row;
import org.springframework.stereotype.Component;

/** Those who work for the operator: {@code staff.csv}. */
@Component
class StaffFile implements DataFile<StaffFile.Employed> {

  private static final Column<String> LOGIN = Columns.ref("login");
  private static final Column<String> DISPLAY_NAME = Columns.text("display_name", 120);
  private static final Column<String> ROLE =
      Columns.matching("role", Pattern.compile("[A-Z][A-Z_]{1,15}"), "import.role");
  private static final Column<String> PASSWORD_HASH =
      Columns.matching("password_hash", PasswordCredential.ARGON2ID, "import.hash");

  private final Credentials credentials;

  StaffFile(Credentials credentials) {
    this.credentials = credentials;
  }

  record Employed(String login, String displayName, String role, String hash) {}

  @Override
  public String name() {
    return "staff.csv";
  }

  @Override
  public List<Column<?>> columns() {
    return List.of(LOGIN, DISPLAY_NAME, ROLE, PASSWORD_HASH);
  }

  @Override
  public Employed read(Row row) {
    return new Employed(
        row.get(LOGIN), row.get(DISPLAY_NAME), row.get(ROLE), row.get(PASSWORD_HASH));
  }

  @Override
  public String ref(Employed employed) {
    return employed.login();
  }

  @Override
  public void apply(List<Entry<Employed>> entries, References references) {
    credentials.keepStaff(
        entries.stream()
            .map(Entry::row)
            .map(
                one ->
                    new StaffAccount(
                        Ids.next(), one.login(), one.displayName(), one.role(), one.hash()))
            .toList());
  }
}
