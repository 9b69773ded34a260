package org.broken.notice;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class NoticeController {

    @PostMapping("/notices")
    @Transactional
    public String close() {
        return "notice/closed";
    }
}
