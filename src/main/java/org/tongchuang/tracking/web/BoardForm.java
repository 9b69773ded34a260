package org.tongchuang.tracking.web;

import java.util.Arrays;
import java.util.Locale;
import org.springframework.web.util.UriComponentsBuilder;
import org.tongchuang.tracking.Light;

/** What the board's address says; anything unknown falls back to the default. */
public record BoardForm(String campaign, String part, String q, String light, String why, Integer page) {

    static final int ROWS = 60;

    public BoardForm {
        campaign = blankToNull(campaign);
        part = blankToNull(part) == null ? "main" : part;
        q = blankToNull(q);
        page = page == null ? 1 : Math.min(Math.max(page, 1), 50);
    }

    Light wanted() {
        return Arrays.stream(Light.values())
                .filter(each -> each.css().equals(light == null ? "" : light.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }

    BoardForm of(String campaignId) {
        return new BoardForm(campaignId, part, q, light, why, page);
    }

    /** This board without the open reason, ready for one more parameter. */
    public String address(String name, String text) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/board");
        put(address, "campaign", campaign);
        put(address, "part", part.equals("main") ? null : part);
        put(address, "q", q);
        put(address, "light", name.equals("light") ? null : light);
        put(address, "page", name.equals("light") || page == 1 ? null : page.toString());
        put(address, name, text);
        return address.encode().toUriString();
    }

    private static void put(UriComponentsBuilder address, String name, String text) {
        if (text != null && !text.isEmpty()) {
            address.queryParam(name, text);
        }
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
