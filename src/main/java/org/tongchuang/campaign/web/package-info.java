/** The pages of campaigns, their lists and stage reports. */
package org.tongchuang.campaign.web;
