package kabinet.household.numbers;

import kabinet.kernel.Viewer;

/** That line is the primary one; the viewer is who this session opens from now on. */
record PrimaryLineSet(Viewer viewer) implements SetPrimaryLineResult {}
