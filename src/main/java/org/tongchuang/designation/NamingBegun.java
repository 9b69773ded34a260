package org.tongchuang.designation;

import org.tongchuang.campaign.CampaignAct;

/** An office has decided to name communities; what it decided is to become an official decision. */
public record NamingBegun(CampaignAct act) {}
