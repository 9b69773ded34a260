package org.tongchuang.evidence;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds what keeps a file that belongs to no dossier. */
@Component
class FileHomes {

    private final ObjectProvider<FileHome> homes;

    FileHomes(ObjectProvider<FileHome> homes) {
        this.homes = homes;
    }

    /** By the first word of a slot or an owner, {@code ledger:<id>}; empty for a dossier's. */
    Optional<FileHome> of(String slot) {
        return homes.stream().filter(home -> slot.startsWith(home.key() + ":")).findFirst();
    }
}
