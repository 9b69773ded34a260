package org.tongchuang.notice;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tongchuang.campaign.Campaign;
import org.tongchuang.programme.ProgrammeContents;

/** The headline of a notice; it is an official text and stays Chinese. */
@Component
class NoticeTitle {

    private final ProgrammeContents contents;
    private final MessageSource labels;

    NoticeTitle(ProgrammeContents contents, MessageSource labels) {
        this.contents = contents;
        this.labels = labels;
    }

    String of(Campaign campaign, String point) {
        String list =
                contents.texts(campaign.programmeVersionId(), Locale.CHINA).text("list." + point);
        return labels.getMessage("notice.title", new Object[] {campaign.name(), list}, Locale.CHINA);
    }
}
