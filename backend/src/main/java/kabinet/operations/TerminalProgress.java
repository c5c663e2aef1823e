package kabinet.operations;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/**
 * A bar on the terminal of whoever started the import: first what is checked, then how much of it
 * is applied.
 */
final class TerminalProgress implements Progress {

  private final ProgressBar bar;
  private boolean applying;

  private TerminalProgress() {
    bar = new ProgressBarBuilder().setUnit("", 1).setInitialMax(-1).build();
  }

  static Progress orUnseen() {
    var console = System.console();
    return console != null && console.isTerminal() ? new TerminalProgress() : Progress.unseen();
  }

  @Override
  public void checked(int entries) {
    bar.stepBy(entries);
  }

  @Override
  public void applied(int entries) {
    if (!applying) {
      applying = true;
      bar.maxHint(bar.getCurrent());
      bar.reset();
    }
    bar.stepBy(entries);
  }

  @Override
  public void close() {
    bar.close();
  }
}
