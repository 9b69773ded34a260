package org.tongchuang.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

/** The one place where a failure becomes an answer. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Mishaps {

    private static final Logger LOG = LoggerFactory.getLogger(Mishaps.class);
    private static final DisconnectedClientHelper GONE = new DisconnectedClientHelper(Mishaps.class.getName());

    private final MishapAnswer answer;
    private final Collisions collisions;

    Mishaps(MishapAnswer answer, Collisions collisions) {
        this.answer = answer;
        this.collisions = collisions;
    }

    @ExceptionHandler
    void refused(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var mishap = Mishap.of(refusal);
        LOG.atInfo()
                .addKeyValue("mishap", mishap.id())
                .addKeyValue("code", mishap.code())
                .addKeyValue("path", request.getRequestURI())
                .log("Refused");
        answer.send(mishap, request, response);
    }

    /** Those two belong to the security filters, which know whether to ask for a sign-in. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void denied(RuntimeException denied) {
        throw denied;
    }

    /** Who has gone away hears nothing, and it is no fault: a phone lost its line, or a page was left early. */
    @ExceptionHandler
    void failed(Exception failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!(failure instanceof IOException) || !GONE.checkAndLogClientDisconnectedException(failure)) {
            answer.send(mishapOf(failure), request, response);
        }
    }

    private Mishap mishapOf(Exception failure) {
        if (failure instanceof ErrorResponse known) {
            return Mishap.ofStatus(known.getStatusCode().value());
        }
        if (failure instanceof HttpMessageNotReadableException || failure instanceof TypeMismatchException) {
            return Mishap.ofStatus(400);
        }
        if (collisions.include(failure)) {
            return Mishap.of(409, "CHANGED_MEANWHILE");
        }
        var mishap = Mishap.ofStatus(500);
        LOG.atError().addKeyValue("mishap", mishap.id()).setCause(failure).log("Failed, mishap {}", mishap.id());
        return mishap;
    }
}
