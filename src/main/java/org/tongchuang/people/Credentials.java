package org.tongchuang.people;

/** What signing in looks at. */
record Credentials(String memberId, String passwordHash, boolean mustChange, boolean enabled) {}
