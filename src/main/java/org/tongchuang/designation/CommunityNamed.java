package org.tongchuang.designation;

import org.tongchuang.campaign.CampaignAct;

/** One community of a naming act has got its title. */
public record CommunityNamed(CampaignAct act, Designation title) {}
