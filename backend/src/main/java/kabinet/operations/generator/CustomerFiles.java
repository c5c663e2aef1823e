package kabinet.operations.generator;

import java.io.IOException;
import java.nio.file.Path;

/** The files of customers, open together: a household is written before the next is thought of. */
final class CustomerFiles implements AutoCloseable {

  final Csv holders;
  final Csv households;
  final Csv accounts;
  final Csv lines;
  final Csv sims;
  final Csv contracts;
  final Csv equipment;
  final Csv products;
  final Csv balances;
  final Csv buckets;
  final Csv usage;

  CustomerFiles(Path to) throws IOException {
    holders =
        new Csv(
            to, "holders.csv", "ref", "display_name", "contact_phone", "contact_email", "person");
    households = new Csv(to, "households.csv", "ref", "name", "holder");
    accounts =
        new Csv(
            to,
            "accounts.csv",
            "ref",
            "account_number",
            "household",
            "kind",
            "label",
            "region",
            "reach",
            "primary",
            "position");
    lines = new Csv(to, "lines.csv", "account", "msisdn");
    sims =
        new Csv(
            to,
            "sims.csv",
            "iccid",
            "account",
            "imsi",
            "status",
            "embedded",
            "activated_at",
            "blocked_at");
    contracts =
        new Csv(
            to,
            "contracts.csv",
            "account",
            "contract_number",
            "signed_on",
            "city",
            "street",
            "house",
            "flat",
            "login_name",
            "sign_in_phone");
    equipment =
        new Csv(
            to, "equipment.csv", "serial_number", "account", "kind", "model", "lent_on", "rent");
    products =
        new Csv(
            to,
            "products.csv",
            "ref",
            "account",
            "offering",
            "status",
            "since_at",
            "next_charge_on",
            "ended_at");
    balances = new Csv(to, "balances.csv", "account", "opening", "as_of", "credit_limit");
    buckets =
        new Csv(
            to,
            "buckets.csv",
            "ref",
            "account",
            "product",
            "kind",
            "allowed",
            "used",
            "started_at",
            "expires_at");
    usage =
        new Csv(
            to,
            "usage.csv",
            "account",
            "ref",
            "at",
            "kind",
            "direction",
            "other_party",
            "volume",
            "charge");
  }

  @Override
  public void close() throws IOException {
    for (Csv file :
        new Csv[] {
          holders,
          households,
          accounts,
          lines,
          sims,
          contracts,
          equipment,
          products,
          balances,
          buckets,
          usage
        }) {
      file.close();
    }
  }
}
