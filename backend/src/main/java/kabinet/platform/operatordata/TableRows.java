package kabinet.platform.operatordata;

import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.field;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kabinet.kernel.Ids;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.InsertValuesStepN;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/**
 * Which field of a table holds what a column of a file says. Ids are plain numbers here: what they
 * name is known to the file that is referred to.
 */
public final class TableRows {

  private final Column<String> key;
  private final TableField<?, ?> keyField;
  private final @Nullable Field<Long> id;
  private final List<Place> places;

  private TableRows(
      Column<String> key, TableField<?, ?> keyField, @Nullable Field<Long> id, List<Place> places) {
    this.key = key;
    this.keyField = keyField;
    this.id = id;
    this.places = places;
  }

  /** Rows are found again, one or all of a list, by what this column says or refers to. */
  public static TableRows keyed(Column<String> key, TableField<?, ?> field) {
    var nothing = new TableRows(key, field, null, List.of());
    var rows = key.refersTo() == null ? nothing.and(field, key, cell(key)) : nothing.id(key, field);
    return rows.kept();
  }

  /** Gives new rows a number of our own. */
  public TableRows numbered(Field<?> field) {
    var number = number(field);
    return new TableRows(key, keyField, number, places)
        .and(number, null, (values, references, position) -> Ids.next())
        .kept();
  }

  public <T> TableRows with(Column<? extends @Nullable T> column, Field<T> field) {
    return and(field, column, cell(column));
  }

  /** Stores what a column says in another form; an empty cell stays empty. */
  public <T, F> TableRows with(
      Column<? extends @Nullable T> column, Field<F> field, Function<T, @Nullable F> form) {
    return and(
        field,
        column,
        (values, references, position) -> {
          T said = values.get(column);
          return said == null ? null : form.apply(said);
        });
  }

  /** Stores the id of what a column refers to. */
  public TableRows id(Column<String> column, Field<?> field) {
    return and(
        number(field),
        column,
        (values, references, position) -> references.id(column, values.get(column)));
  }

  /** Stores a row's place in its list, from 0. */
  public TableRows positioned(Field<Integer> field) {
    return and(field, null, (values, references, position) -> position);
  }

  /** Gives new rows a value that no column says. */
  public <T> TableRows starting(Field<T> field, T value) {
    return and(field, null, (values, references, position) -> value).kept();
  }

  /** What was named last is written with new rows, and stays in those already stored. */
  public TableRows kept() {
    List<Place> changed = new ArrayList<>(places);
    changed.add(changed.removeLast().kept());
    return new TableRows(key, keyField, id, List.copyOf(changed));
  }

  /** Adds rows, and renews those whose key is stored. */
  public void renew(DSLContext db, List<Values> rows, References references) {
    var renewed =
        places.stream()
            .filter(Place::renewed)
            .map(Place::field)
            .collect(Collectors.toMap(field -> field, field -> excluded(field)));
    insertion(db, rows, references).onDuplicateKeyUpdate().set(renewed).execute();
  }

  public void add(DSLContext db, List<Values> rows, References references) {
    insertion(db, rows, references).execute();
  }

  /** Takes the rows away that stand under the key of this one. */
  void remove(DSLContext db, Values row, References references) {
    var id = number(keyField);
    db.deleteFrom(table()).where(id.eq(references.id(key, row.get(key)))).execute();
  }

  List<Column<?>> columns() {
    return places.stream()
        .<Column<?>>mapMulti(
            (place, sink) -> {
              if (place.column() != null) {
                sink.accept(place.column());
              }
            })
        .distinct()
        .toList();
  }

  String ref(Values row) {
    return row.get(key);
  }

  Map<String, Long> ids(DSLContext db, Collection<String> refs) {
    if (id == null) {
      return Map.of();
    }
    var ref = text(keyField);
    return db.select(ref, id).from(table()).where(ref.in(refs)).fetchMap(ref, id);
  }

  Map<String, String> holders(DSLContext db, Column<?> column, Collection<String> values) {
    return holders(db, column, values, text(keyField));
  }

  /** The same where rows are keyed by the id of what they belong to. */
  Map<String, Long> owners(DSLContext db, Column<?> column, Collection<String> values) {
    return holders(db, column, values, number(keyField));
  }

  private <K> Map<String, K> holders(
      DSLContext db, Column<?> column, Collection<String> values, Field<K> by) {
    var held = text(holding(column));
    return db.select(held, by).from(table()).where(held.in(values)).fetchMap(held, by);
  }

  private Field<?> holding(Column<?> column) {
    return places.stream()
        .filter(place -> column.equals(place.column()))
        .findFirst()
        .orElseThrow()
        .field();
  }

  private InsertValuesStepN<?> insertion(DSLContext db, List<Values> rows, References references) {
    var insertion = db.insertInto(table()).columns(places.stream().map(Place::field).toList());
    for (int position = 0; position < rows.size(); position++) {
      List<@Nullable Object> row = new ArrayList<>(places.size());
      for (var place : places) {
        row.add(place.value().of(rows.get(position), references, position));
      }
      insertion = insertion.values(row);
    }
    return insertion;
  }

  private Table<?> table() {
    return Objects.requireNonNull(keyField.getTable());
  }

  private TableRows and(Field<?> field, @Nullable Column<?> column, Place.Value value) {
    var more = Stream.concat(places.stream(), Stream.of(new Place(field, column, value, true)));
    return new TableRows(key, keyField, id, more.toList());
  }

  private static <T extends @Nullable Object> Place.Value cell(Column<T> column) {
    return (values, references, position) -> values.get(column);
  }

  private static Field<Long> number(Field<?> field) {
    return field(field.getQualifiedName(), SQLDataType.BIGINT);
  }

  private static Field<String> text(Field<?> field) {
    return field(field.getQualifiedName(), SQLDataType.VARCHAR);
  }
}
