package kabinet.household;

import static kabinet.db.Tables.ACCOUNT;
import static kabinet.db.Tables.HOUSEHOLD;
import static kabinet.db.Tables.LINE_LINK;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kabinet.db.tables.LineLink;
import kabinet.platform.operatordata.Entry;
import kabinet.platform.operatordata.Values;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * What a household chose itself stands: an import changes the rest of a row and leaves the names of
 * its accounts and its primary line as they are.
 */
@Repository
class Choices {

  private static final LineLink LEFT = LINE_LINK.as("left_line");

  /** The primary line is the household's choice, or took the place of one that left. */
  private static final Condition SETTLED =
      condition(HOUSEHOLD.PRIMARY_CHOSEN)
          .or(
              exists(
                  selectOne()
                      .from(LEFT)
                      .where(LEFT.FROM_HOUSEHOLD_ID.eq(HOUSEHOLD.ID))
                      .and(LEFT.PRIMARY_MARK.isNotNull())));

  private final DSLContext db;

  Choices(DSLContext db) {
    this.db = db;
  }

  private record Chosen(
      String ref,
      String label,
      boolean labelChosen,
      Reach reach,
      @Nullable Boolean primary,
      int position,
      boolean primaryChosen,
      boolean linked) {}

  /** The same entries, each saying what was chosen where something was. */
  List<Entry<Values>> standing(List<Entry<Values>> entries) {
    var known = known(entries);
    var settled = settled(entries);
    return entries.stream().map(entry -> standing(entry, known, settled)).toList();
  }

  private static Entry<Values> standing(
      Entry<Values> entry, Map<String, Chosen> known, Set<String> settled) {
    var row = entry.row();
    var chosen = known.get(entry.ref());
    if (chosen != null) {
      return entry.saying(standing(row, chosen));
    }
    boolean second = row.get(AccountFile.PRIMARY) && settled.contains(household(row));
    return second
        ? entry.saying(row.with(AccountFile.PRIMARY, false).with(AccountFile.REACH, Reach.SELF))
        : entry;
  }

  private static Values standing(Values row, Chosen chosen) {
    var named = chosen.labelChosen() ? row.with(AccountFile.LABEL, chosen.label()) : row;
    var placed =
        chosen.linked() ? named.with(AccountFile.POSITION, (long) chosen.position()) : named;
    return chosen.linked() || chosen.primaryChosen()
        ? placed
            .with(AccountFile.REACH, chosen.reach())
            .with(AccountFile.PRIMARY, chosen.primary() != null)
        : placed;
  }

  private Map<String, Chosen> known(List<Entry<Values>> entries) {
    return db
        .select(
            ACCOUNT.REF,
            ACCOUNT.LABEL,
            ACCOUNT.LABEL_CHOSEN,
            ACCOUNT.REACH,
            ACCOUNT.PRIMARY_MARK,
            ACCOUNT.POSITION,
            SETTLED,
            LINE_LINK.ACCOUNT_ID.isNotNull())
        .from(ACCOUNT)
        .join(HOUSEHOLD)
        .on(HOUSEHOLD.ID.eq(ACCOUNT.HOUSEHOLD_ID))
        .leftJoin(LINE_LINK)
        .on(LINE_LINK.ACCOUNT_ID.eq(ACCOUNT.ID))
        .where(ACCOUNT.REF.in(entries.stream().map(Entry::ref).toList()))
        .fetch(Records.mapping(Chosen::new))
        .stream()
        .collect(Collectors.toMap(Chosen::ref, chosen -> chosen));
  }

  /** The households whose primary line is chosen. */
  private Set<String> settled(List<Entry<Values>> entries) {
    return db.select(HOUSEHOLD.REF)
        .from(HOUSEHOLD)
        .where(HOUSEHOLD.REF.in(entries.stream().map(entry -> household(entry.row())).toList()))
        .and(SETTLED)
        .fetchSet(HOUSEHOLD.REF);
  }

  /** Those of these refs whose accounts were added to other households than the operator knows. */
  Set<String> away(List<Entry<Values>> entries) {
    return db.select(ACCOUNT.REF)
        .from(ACCOUNT)
        .join(LINE_LINK)
        .on(LINE_LINK.ACCOUNT_ID.eq(ACCOUNT.ID))
        .where(ACCOUNT.REF.in(entries.stream().map(Entry::ref).toList()))
        .fetchSet(ACCOUNT.REF);
  }

  /** What the operator calls those by now, for the day they come back. */
  void keepForReturn(List<Entry<Values>> away) {
    var kept =
        away.stream()
            .map(
                entry ->
                    db.update(LINE_LINK)
                        .set(LINE_LINK.LABEL, entry.row().get(AccountFile.LABEL))
                        .where(LINE_LINK.LABEL_CHOSEN.isFalse())
                        .and(
                            LINE_LINK.ACCOUNT_ID.eq(
                                select(ACCOUNT.ID)
                                    .from(ACCOUNT)
                                    .where(ACCOUNT.REF.eq(entry.ref())))))
            .toList();
    db.batch(kept).execute();
  }

  private static String household(Values row) {
    return row.get(AccountFile.HOUSEHOLD_REF);
  }
}
