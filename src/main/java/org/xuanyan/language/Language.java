package org.xuanyan.language;

/**
 * What a language brings. Each part is read from one file of the language's folder.
 *
 * @param code the primary subtag, e.g. {@code zh}
 * @param instrumentKinds what an instrument is, by the last word of its title: {@code instrument-kinds.txt}
 */
public record Language(String code, InstrumentKinds instrumentKinds) {

    static Language read(LanguageHome home) {
        return new Language(home.code(), InstrumentKinds.read(home));
    }
}
