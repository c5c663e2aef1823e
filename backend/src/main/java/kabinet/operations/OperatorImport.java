package kabinet.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import kabinet.platform.operatordata.Completeness;
import kabinet.platform.operatordata.DataFile;
import kabinet.platform.operatordata.Entry;
import kabinet.platform.operatordata.ImportTime;
import kabinet.platform.operatordata.Problem;
import kabinet.platform.operatordata.Problems;
import kabinet.platform.operatordata.RecordFile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Brings a folder of operator data in: whole and right, or not at all. */
@Component
class OperatorImport {

  private final DataFiles kinds;
  private final Changes changes;
  private final ImportedRows imported;
  private final ImportRuns runs;
  private final ProfileImport profile;
  private final List<Completeness> completeness;
  private final Clock clock;

  OperatorImport(
      DataFiles kinds,
      Changes changes,
      ImportedRows imported,
      ImportRuns runs,
      ProfileImport profile,
      List<Completeness> completeness,
      Clock clock) {
    this.kinds = kinds;
    this.changes = changes;
    this.imported = imported;
    this.runs = runs;
    this.profile = profile;
    this.completeness = completeness;
    this.clock = clock;
  }

  /** Checks every row first and writes only if all are right, in one transaction. */
  @Transactional(rollbackFor = IOException.class)
  public ImportReport run(Path path, Progress progress) throws IOException {
    var began = clock.instant();
    var problems = new Problems();
    if (!Files.isDirectory(path)) {
      problems.add(new Problem(path.toString(), 0, "", "import.folder"));
      return refusal(problems);
    }
    if (!runs.lock()) {
      problems.add(new Problem(path.toString(), 0, "", "import.running"));
      return refusal(problems);
    }
    var folder = DataFolder.open(path);
    folder.refuseStrangers(kinds.inOrder(), problems);
    var time = new ImportTime(began, profile.check(folder, problems));
    check(folder, time, problems, progress);
    if (problems.count() > 0) {
      return refusal(problems);
    }
    var report = apply(folder, time, problems, progress);
    completeness.forEach(one -> one.check(problems));
    if (problems.count() > 0) {
      TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
      return refusal(problems);
    }
    runs.add(path, began, clock.instant(), report);
    return report;
  }

  private void check(DataFolder folder, ImportTime time, Problems problems, Progress progress)
      throws IOException {
    var validation = new Validation(kinds, changes, problems);
    for (var kind : kinds.inOrder()) {
      check(kind, folder, time, problems, validation, progress);
    }
  }

  private <R> void check(
      DataFile<R> kind,
      DataFolder folder,
      ImportTime time,
      Problems problems,
      Validation validation,
      Progress progress)
      throws IOException {
    new FilePass<>(
            kind,
            time,
            problems,
            batch -> {
              validation.check(kind, batch);
              progress.checked(batch.size());
            },
            ref -> validation.unreadable(kind, ref))
        .read(folder);
  }

  private ImportReport apply(
      DataFolder folder, ImportTime time, Problems problems, Progress progress) throws IOException {
    List<ImportReport.FileReport> files = new ArrayList<>();
    profile.apply(folder).ifPresent(files::add);
    List<DataFile<?>> moved = new ArrayList<>();
    var references = new ReferenceBook(kinds);
    for (var kind : kinds.inOrder()) {
      if (!folder.of(kind).isEmpty()) {
        var tally = new FileTally(kind.name());
        apply(kind, folder, time, references, tally, problems, progress);
        files.add(tally.report());
        if (tally.moved()) {
          moved.add(kind);
        }
      }
    }
    moved.forEach(DataFile::applied);
    return new ImportReport(files, List.of(), 0);
  }

  private <R> void apply(
      DataFile<R> kind,
      DataFolder folder,
      ImportTime time,
      ReferenceBook references,
      FileTally tally,
      Problems problems,
      Progress progress)
      throws IOException {
    new FilePass<>(
            kind,
            time,
            new Problems(),
            batch -> {
              references.prepare(batch);
              tally.add(batch.size(), apply(kind, batch, references, problems));
              progress.applied(batch.size());
            },
            ref -> {
              throw new IllegalStateException("The folder was changed during the import: " + ref);
            })
        .read(folder);
  }

  private <R> List<Entry<R>> apply(
      DataFile<R> kind, List<Reading<R>> batch, ReferenceBook references, Problems problems) {
    if (kind instanceof RecordFile<R> records) {
      var unseen = records.unseen(batch.stream().map(Reading::entry).toList(), references);
      if (!unseen.isEmpty()) {
        records.apply(unseen, references);
      }
      return unseen;
    }
    var changed = changes.of(kind, batch);
    if (!changed.entries().isEmpty()) {
      kind.apply(changed.entries(), references);
      kind.checkWritten(changed.entries(), references, problems);
      imported.remember(kind.name(), changed.fingerprints());
    }
    return changed.entries();
  }

  private static ImportReport refusal(Problems problems) {
    return new ImportReport(List.of(), problems.named(), problems.count());
  }
}
