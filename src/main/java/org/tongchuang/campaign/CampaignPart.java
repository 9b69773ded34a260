package org.tongchuang.campaign;

import java.util.Optional;
import org.tongchuang.people.Actor;

/** A part of the campaign page that a higher module fills from its own URL. */
public interface CampaignPart {

    int order();

    String labelKey();

    /** Where the fragment is, or nothing when this actor has no use for it here. */
    Optional<String> href(Campaign campaign, Actor actor);
}
