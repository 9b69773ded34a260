package org.tongchuang.document;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How papers look.
 *
 * @param font a TrueType font or collection with Chinese type; if none is named, the product's own Noto Sans SC
 */
@ConfigurationProperties("tongchuang.document")
record DocumentProperties(@DefaultValue("") String font) {}
