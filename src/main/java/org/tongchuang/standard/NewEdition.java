package org.tongchuang.standard;

import java.math.BigDecimal;

/**
 * What an importer says beside the sheet.
 *
 * @param sources new sources, one a line: {@code P51=某市办法|A city's method}
 */
public record NewEdition(String label, String labelEn, int year, BigDecimal passScore, String sources) {}
