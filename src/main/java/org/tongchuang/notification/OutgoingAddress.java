package org.tongchuang.notification;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Which addresses this server may be made to call: HTTPS on the public net, and what the configuration names. Without it
 * an administrator of one unit could reach what only the server's own network does.
 */
@Component
class OutgoingAddress {

    private static final int LAST_PORT = 65_535;

    private final List<String> allowed;

    OutgoingAddress(NotificationProperties properties) {
        this.allowed = properties.webhookHosts();
    }

    /** Asked when it is entered, and each time before it is called: names may point elsewhere later. */
    boolean isAllowed(String address) {
        try {
            URI uri = new URI(address);
            if (uri.getHost() == null || uri.getUserInfo() != null || uri.getPort() == 0 || uri.getPort() > LAST_PORT) {
                return false;
            }
            boolean named = allowed.contains(uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort()));
            return named ? isWeb(uri) : "https".equals(uri.getScheme()) && isPublic(uri.getHost());
        } catch (URISyntaxException | UnknownHostException e) {
            return false;
        }
    }

    private static boolean isWeb(URI uri) {
        return "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
    }

    private static boolean isPublic(String host) throws UnknownHostException {
        return Arrays.stream(InetAddress.getAllByName(host)).noneMatch(OutgoingAddress::isInside);
    }

    private static boolean isInside(InetAddress address) {
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        boolean shared = bytes.length == 4 && (first == 0 || first >= 240 || (first == 100 && (second & 0xc0) == 64));
        boolean sixToFour = first == 0x20 && second == 2;
        boolean translated = first == 0 && second == 0x64;
        boolean wrapped = bytes.length == 16 && ((first & 0xfe) == 0xfc || translated || sixToFour);
        return shared
                || wrapped
                || address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
    }
}
