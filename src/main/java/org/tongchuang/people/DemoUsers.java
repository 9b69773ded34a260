package org.tongchuang.people;

import java.util.List;

/** Who may be tried out from the sign-in page; only the demo profile has such a bean. */
public interface DemoUsers {

    /** In the order of the work, from the village to the city. */
    List<DemoUser> listed();

    /** The one password of all of them. */
    String password();

    /** Somebody to try out; all texts as shown. */
    record DemoUser(String loginName, String name, String unitName, String role, String does) {}
}
