package org.tongchuang.notice;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.calendar.NamedDeadline;

/** When a channel's days are over: the end of its last day. */
@Component
class NoticeEnds implements NamedDeadline {

    private final NoticeMapper mapper;

    NoticeEnds(NoticeMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public String name() {
        return "noticeEnds";
    }

    @Override
    public Optional<Instant> of(String dossierId, String processInstanceId) {
        return mapper.findAlive(processInstanceId).map(channel -> ChinaTime.endOf(channel.endsOn()));
    }
}
