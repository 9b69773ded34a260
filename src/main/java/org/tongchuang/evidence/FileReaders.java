package org.tongchuang.evidence;

import org.tongchuang.people.Actor;

/** Lets somebody read a file of a dossier that he doesn't see, because it belongs to something that he does see. */
public interface FileReaders {

    boolean mayRead(EvidenceFile file, Actor actor);
}
