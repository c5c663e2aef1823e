package kabinet.household;

import static kabinet.db.Tables.ACCOUNT;
import static kabinet.db.Tables.HOUSEHOLD;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kabinet.platform.operatordata.Entry;
import kabinet.platform.operatordata.Values;
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
      boolean primaryChosen) {}

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
    return chosen.primaryChosen()
        ? named
            .with(AccountFile.REACH, chosen.reach())
            .with(AccountFile.PRIMARY, chosen.primary() != null)
        : named;
  }

  private Map<String, Chosen> known(List<Entry<Values>> entries) {
    return db
        .select(
            ACCOUNT.REF,
            ACCOUNT.LABEL,
            ACCOUNT.LABEL_CHOSEN,
            ACCOUNT.REACH,
            ACCOUNT.PRIMARY_MARK,
            HOUSEHOLD.PRIMARY_CHOSEN)
        .from(ACCOUNT)
        .join(HOUSEHOLD)
        .on(HOUSEHOLD.ID.eq(ACCOUNT.HOUSEHOLD_ID))
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
        .and(HOUSEHOLD.PRIMARY_CHOSEN)
        .fetchSet(HOUSEHOLD.REF);
  }

  private static String household(Values row) {
    return row.get(AccountFile.HOUSEHOLD_REF);
  }
}
