package org.tongchuang.programme;

/** What a programme needs of the process engine: to be kept there whole, for as long as a dossier names it. */
public interface Deployer {

    /** Stores every deployed file of the folder as one deployment and returns its id. */
    String deploy(ProgrammeFolder folder);
}
