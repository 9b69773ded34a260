package org.tongchuang.programme.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A proposal of a folder.
 *
 * @param digest of the files that the proposer has seen
 */
record NoteForm(@NotBlank String digest, @NotBlank @Size(max = 500) String note) {}
