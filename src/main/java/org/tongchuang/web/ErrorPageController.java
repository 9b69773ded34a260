package org.tongchuang.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the container gives up on before or after our own handlers: same answers, no stack trace. */
@Controller
@OpenTo(OpenTo.Audience.ANYONE)
class ErrorPageController implements ErrorController {

    private final MishapAnswer answer;

    ErrorPageController(MishapAnswer answer) {
        this.answer = answer;
    }

    @RequestMapping("/error")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        answer.send(Mishap.ofStatus(status instanceof Integer code ? code : 404), request, response);
    }
}
