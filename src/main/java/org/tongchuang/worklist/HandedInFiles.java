package org.tongchuang.worklist;

import java.util.Collection;
import java.util.List;
import org.tongchuang.dossier.Basis;

/** What a sign-off needs of the file store. */
public interface HandedInFiles {

    /** The files that a sign-off rests on: those that its answers name, and the evidence its author had before him. */
    List<Basis> of(Task task, Collection<String> named);
}
