package kabinet.overview;

import static kabinet.db.Tables.ACCOUNT;
import static kabinet.db.Tables.BUCKET;
import static kabinet.db.Tables.HOME_CONTRACT;
import static kabinet.db.Tables.PRODUCT;

import kabinet.household.AccountKind;
import kabinet.platform.operatordata.Completeness;
import kabinet.platform.operatordata.Problem;
import kabinet.platform.operatordata.Problems;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What is one account's and may not be another's too, though two modules keep it. */
@Component
class AccountBounds implements Completeness {

  private static final int MOST = 100;

  private final DSLContext db;

  AccountBounds(DSLContext db) {
    this.db = db;
  }

  @Override
  public void check(Problems problems) {
    refuseForeignProducts(problems);
    refuseSharedLogins(problems);
  }

  private void refuseForeignProducts(Problems problems) {
    db.select(BUCKET.REF, ACCOUNT.REF)
        .from(BUCKET)
        .join(PRODUCT)
        .on(PRODUCT.ID.eq(BUCKET.PRODUCT_ID))
        .join(ACCOUNT)
        .on(ACCOUNT.ID.eq(BUCKET.ACCOUNT_ID))
        .where(PRODUCT.ACCOUNT_ID.ne(BUCKET.ACCOUNT_ID))
        .orderBy(BUCKET.REF)
        .limit(MOST)
        .forEach(
            row ->
                problems.add(
                    new Problem(
                        "buckets.csv",
                        0,
                        "product",
                        "import.foreignProduct",
                        row.value1(),
                        row.value2())));
  }

  /**
   * R19: a home is entered by the number of its contract and by that of its account. Names and
   * phones cannot be mistaken for either, and are unique in their files.
   */
  private void refuseSharedLogins(Problems problems) {
    db.select(ACCOUNT.ACCOUNT_NUMBER, ACCOUNT.REF)
        .from(HOME_CONTRACT)
        .join(ACCOUNT)
        .on(ACCOUNT.ACCOUNT_NUMBER.eq(HOME_CONTRACT.CONTRACT_NUMBER.coerce(String.class)))
        .where(ACCOUNT.KIND.eq(AccountKind.HOME))
        .and(ACCOUNT.ID.ne(HOME_CONTRACT.ACCOUNT_ID))
        .orderBy(ACCOUNT.ACCOUNT_NUMBER)
        .limit(MOST)
        .forEach(
            row ->
                problems.add(
                    new Problem(
                        "contracts.csv",
                        0,
                        "contract_number",
                        "import.login",
                        row.value1(),
                        row.value2())));
  }
}
