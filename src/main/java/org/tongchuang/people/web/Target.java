package org.tongchuang.people.web;

import java.net.URI;
import java.util.regex.Pattern;
import org.springframework.web.util.UriComponentsBuilder;

/** Where to go after signing in: a place of this product, never another host. */
final class Target {

    /** Plain characters only: browsers drop tabs and read a backslash as a slash. */
    private static final Pattern PLACE = Pattern.compile("/(?!/)[\\w\\-.~%/]*(\\?[\\w\\-.~%/?=&,:;+]*)?");

    private static final int LONGEST = 500;

    private Target() {}

    /** The place asked for, or the desk. */
    static String within(String asked) {
        return asked != null
                        && asked.length() <= LONGEST
                        && PLACE.matcher(asked).matches()
                ? asked
                : "/";
    }

    /** The sign-in page that leads back. */
    static String signInThen(String place) {
        return then(SecuritySetup.SIGN_IN, place);
    }

    /** The page that asks for a code and leads on. */
    static String codeThen(String place) {
        return then(SignInCodeController.CODE, place);
    }

    private static String then(String page, String place) {
        var address = UriComponentsBuilder.fromPath(page);
        var next = within(place);
        return next.equals("/")
                ? address.toUriString()
                : address.queryParam("next", "{next}").encode().build(next).toString();
    }

    /** The path of a page's full address, as browsers send it along. */
    static String pathOf(String address) {
        try {
            var uri = URI.create(address);
            return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
        } catch (IllegalArgumentException unreadable) {
            return "/";
        }
    }
}
