package kabinet.identity.session;

import kabinet.kernel.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The sessions of a person, on whatever browsers. */
@Service
public class OpenSessions {

  private final Sessions sessions;

  OpenSessions(Sessions sessions) {
    this.sessions = sessions;
  }

  /** Ends every session of the viewer but the one that asks; says how many. */
  @Transactional(propagation = Propagation.MANDATORY)
  public int endOthers(Viewer viewer) {
    return sessions.deleteOthers(viewer);
  }
}
