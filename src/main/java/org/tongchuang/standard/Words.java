package org.tongchuang.standard;

import java.util.Locale;

/** A standard carries its own words in two languages. */
final class Words {

    private Words() {}

    static String in(Locale locale, String chinese, String english) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? english : chinese;
    }
}
