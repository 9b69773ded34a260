package org.tongchuang.people.web;

import jakarta.servlet.http.HttpServletRequest;

/** Where somebody signs in from. */
record SignInDetails(String address) implements java.io.Serializable {

    SignInDetails(HttpServletRequest request) {
        this(request.getRemoteAddr());
    }
}
