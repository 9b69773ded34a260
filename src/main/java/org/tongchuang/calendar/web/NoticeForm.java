package org.tongchuang.calendar.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A year's notice as pasted. */
public record NoticeForm(
        @Min(2020) @Max(2099) int year, @NotBlank @Size(max = 200) String source, @Size(max = 100000) String text) {}
