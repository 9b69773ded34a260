package org.tongchuang.dossier;

import java.util.Collection;
import java.util.List;

/** What recording a letter needs of the file store. */
public interface LetterFiles {

    /** The files that the letter's answers name, each of this dossier. */
    List<Basis> of(Dossier dossier, Collection<String> named);
}
