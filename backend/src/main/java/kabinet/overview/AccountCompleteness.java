package kabinet.overview;

import static kabinet.db.Tables.ACCOUNT;
import static kabinet.db.Tables.ACCOUNT_BALANCE;
import static kabinet.db.Tables.HOME_CONTRACT;
import static kabinet.db.Tables.MOBILE_LINE;
import static kabinet.db.Tables.OFFERING;
import static kabinet.db.Tables.PRODUCT;
import static kabinet.db.Tables.SIM_CARD;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import kabinet.catalog.OfferingKind;
import kabinet.catalog.ProductStatus;
import kabinet.household.AccountKind;
import kabinet.platform.operatordata.Completeness;
import kabinet.platform.operatordata.Problem;
import kabinet.platform.operatordata.Problems;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Select;
import org.springframework.stereotype.Component;

/** Everything the first page shows of an account without asking whether it is there. */
@Component
class AccountCompleteness implements Completeness {

  private static final int MOST = 100;
  private static final Condition HELD =
      PRODUCT.STATUS.in(
          ProductStatus.PENDING_ACTIVE,
          ProductStatus.ACTIVE,
          ProductStatus.SUSPENDED,
          ProductStatus.PENDING_TERMINATE);

  private final DSLContext db;

  AccountCompleteness(DSLContext db) {
    this.db = db;
  }

  @Override
  public void check(Problems problems) {
    var mobile = ACCOUNT.KIND.eq(AccountKind.MOBILE);
    var home = ACCOUNT.KIND.eq(AccountKind.HOME);
    var itsLine = MOBILE_LINE.ACCOUNT_ID.eq(ACCOUNT.ID);
    var itsContract = HOME_CONTRACT.ACCOUNT_ID.eq(ACCOUNT.ID);
    var itsSim = SIM_CARD.ACCOUNT_ID.eq(ACCOUNT.ID).and(SIM_CARD.IN_USE.isTrue());
    var itsBalance = ACCOUNT_BALANCE.ACCOUNT_ID.eq(ACCOUNT.ID);
    var ofMobile = OFFERING.KIND.in(OfferingKind.MOBILE_PLAN, OfferingKind.ADD_ON);

    refuse(
        problems,
        "import.noLine",
        mobile.and(notExists(selectOne().from(MOBILE_LINE).where(itsLine))));
    refuse(
        problems, "import.noSim", mobile.and(notExists(selectOne().from(SIM_CARD).where(itsSim))));
    refuse(
        problems,
        "import.noContract",
        home.and(notExists(selectOne().from(HOME_CONTRACT).where(itsContract))));
    refuse(
        problems,
        "import.noBalance",
        notExists(selectOne().from(ACCOUNT_BALANCE).where(itsBalance)));
    refuse(
        problems,
        "import.notMobile",
        home.and(exists(selectOne().from(MOBILE_LINE).where(itsLine))));
    refuse(
        problems,
        "import.notHome",
        mobile.and(exists(selectOne().from(HOME_CONTRACT).where(itsContract))));
    refuse(
        problems,
        "import.noPlan",
        mobile.and(notExists(held(OFFERING.KIND.eq(OfferingKind.MOBILE_PLAN)))));
    refuse(problems, "import.notForMobile", mobile.and(exists(held(ofMobile.not()))));
    refuse(
        problems,
        "import.notForHome",
        home.and(exists(held(OFFERING.KIND.eq(OfferingKind.MOBILE_PLAN)))));
    refuseSecondPlans(problems);
  }

  private void refuseSecondPlans(Problems problems) {
    db.select(ACCOUNT.REF)
        .from(ACCOUNT)
        .join(PRODUCT)
        .on(PRODUCT.ACCOUNT_ID.eq(ACCOUNT.ID))
        .join(OFFERING)
        .on(OFFERING.ID.eq(PRODUCT.OFFERING_ID))
        .where(HELD)
        .and(OFFERING.KIND.in(OfferingKind.MOBILE_PLAN, OfferingKind.INTERNET_PLAN))
        .groupBy(ACCOUNT.REF)
        .having(count().gt(1))
        .limit(MOST)
        .forEach(row -> problems.add(problem("import.twoPlans", row.value1())));
  }

  private void refuse(Problems problems, String reason, Condition incomplete) {
    db.select(ACCOUNT.REF)
        .from(ACCOUNT)
        .where(incomplete)
        .orderBy(ACCOUNT.REF)
        .limit(MOST)
        .forEach(row -> problems.add(problem(reason, row.value1())));
  }

  private static Problem problem(String reason, String account) {
    return new Problem("accounts.csv", 0, "ref", reason, account);
  }

  private static Select<?> held(Condition offering) {
    return selectOne()
        .from(PRODUCT)
        .join(OFFERING)
        .on(OFFERING.ID.eq(PRODUCT.OFFERING_ID))
        .where(PRODUCT.ACCOUNT_ID.eq(ACCOUNT.ID))
        .and(HELD)
        .and(offering);
  }
}
