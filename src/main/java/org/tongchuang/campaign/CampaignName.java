package org.tongchuang.campaign;

import java.util.List;
import java.util.Optional;

/** The rule on names of creation activities. */
public final class CampaignName {

    /** RULES APP-3: such a name needs special approval that no city can give. */
    private static final List<String> RESERVED = List.of("国家", "中国", "中华", "全国", "亚洲", "全球", "世界");

    private CampaignName() {}

    /** The first word in the name that only the centre may allow. */
    public static Optional<String> reservedWord(String name) {
        return RESERVED.stream().filter(name::contains).findFirst();
    }
}
