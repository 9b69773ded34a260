package org.tongchuang.form;

/** The texts round a component, in Chinese as the form has them and in English where its properties give it. */
public record Wording(String label, String labelEn, String hint, String hintEn, String prefix, String suffix) {

    /** The label in the reader's language, Chinese where there is no other. */
    public String labelIn(boolean english) {
        return english && !labelEn.isEmpty() ? labelEn : label;
    }

    /** The hint in the reader's language, Chinese where there is no other. */
    public String hintIn(boolean english) {
        return english && !hintEn.isEmpty() ? hintEn : hint;
    }
}
