package org.tongchuang.notice;

/** Where people reach an office; of the office, never of a person. */
public record OfficeContact(String address, String phone, String email) {}
