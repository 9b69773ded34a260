package org.tongchuang.campaign;

import java.util.List;

/** What an act over many dossiers makes: a public notice, designations … The manifest's list names it by its key. */
public interface ActEffect {

    String key();

    /** Makes what all listed dossiers of the act share, in the transaction that records it; not called for none. */
    void begin(CampaignAct act, List<WaitingDossier> listed);

    /** Makes what belongs to one listed dossier, in the transaction that moves it. */
    void apply(CampaignAct act, WaitingDossier dossier);
}
