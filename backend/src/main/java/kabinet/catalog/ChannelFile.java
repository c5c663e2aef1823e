package kabinet.catalog;

import static kabinet.db.Tables.TV_CHANNEL;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.row;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import kabinet.kernel.Ids;
import kabinet.platform.operatordata.Column;
import kabinet.platform.operatordata.Columns;
import kabinet.platform.operatordata.DataFile;
import kabinet.platform.operatordata.Entry;
import kabinet.platform.operatordata.References;
import kabinet.platform.operatordata.Row;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** TV channels: {@code channels.csv}. */
@Repository
class ChannelFile implements DataFile<ChannelFile.Channel> {

  static final String FILE = "channels.csv";

  private static final Column<String> REF = Columns.ref("ref");
  private static final Column<String> NAME_RU = Columns.text("name_ru", 80);
  private static final Column<String> NAME_EN = Columns.text("name_en", 80);
  private static final Column<String> GENRE_RU = Columns.text("genre_ru", 40);
  private static final Column<String> GENRE_EN = Columns.text("genre_en", 40);
  private static final Column<ChannelResolution> RESOLUTION =
      Columns.oneOf("resolution", ChannelResolution.class);
  private static final Column<Long> POSITION = Columns.whole("position", 1, 9999);

  private final DSLContext db;
  private final CatalogRevision revision;

  ChannelFile(DSLContext db, CatalogRevision revision) {
    this.db = db;
    this.revision = revision;
  }

  record Channel(
      String ref,
      String nameRu,
      String nameEn,
      String genreRu,
      String genreEn,
      ChannelResolution resolution,
      long position) {}

  @Override
  public String name() {
    return FILE;
  }

  @Override
  public List<Column<?>> columns() {
    return List.of(REF, NAME_RU, NAME_EN, GENRE_RU, GENRE_EN, RESOLUTION, POSITION);
  }

  @Override
  public Channel read(Row row) {
    return new Channel(
        row.get(REF),
        row.get(NAME_RU),
        row.get(NAME_EN),
        row.get(GENRE_RU),
        row.get(GENRE_EN),
        row.get(RESOLUTION),
        row.get(POSITION));
  }

  @Override
  public String ref(Channel row) {
    return row.ref();
  }

  @Override
  public Map<String, Long> ids(Collection<String> refs) {
    return db.select(TV_CHANNEL.CODE, TV_CHANNEL.ID)
        .from(TV_CHANNEL)
        .where(TV_CHANNEL.CODE.in(refs))
        .fetchMap(row -> row.value1(), row -> row.value2().value());
  }

  @Override
  public void applied() {
    revision.advance();
  }

  @Override
  public void apply(List<Entry<Channel>> entries, References references) {
    db.insertInto(TV_CHANNEL)
        .columns(
            TV_CHANNEL.ID,
            TV_CHANNEL.CODE,
            TV_CHANNEL.NAME_RU,
            TV_CHANNEL.NAME_EN,
            TV_CHANNEL.GENRE_RU,
            TV_CHANNEL.GENRE_EN,
            TV_CHANNEL.RESOLUTION,
            TV_CHANNEL.POSITION)
        .valuesOfRows(
            entries.stream()
                .map(Entry::row)
                .map(
                    one ->
                        row(
                            new ChannelId(Ids.next()),
                            one.ref(),
                            one.nameRu(),
                            one.nameEn(),
                            one.genreRu(),
                            one.genreEn(),
                            one.resolution(),
                            (int) one.position()))
                .toList())
        .onDuplicateKeyUpdate()
        .set(TV_CHANNEL.NAME_RU, excluded(TV_CHANNEL.NAME_RU))
        .set(TV_CHANNEL.NAME_EN, excluded(TV_CHANNEL.NAME_EN))
        .set(TV_CHANNEL.GENRE_RU, excluded(TV_CHANNEL.GENRE_RU))
        .set(TV_CHANNEL.GENRE_EN, excluded(TV_CHANNEL.GENRE_EN))
        .set(TV_CHANNEL.RESOLUTION, excluded(TV_CHANNEL.RESOLUTION))
        .set(TV_CHANNEL.POSITION, excluded(TV_CHANNEL.POSITION))
        .execute();
  }
}
