package org.broken.notice;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class NoticeController {

    @PostMapping("/notices")
    @Transactional
    @PreAuthorize("#name == 'anybody'")
    public String close() {
        return "notice/closed";
    }
}
