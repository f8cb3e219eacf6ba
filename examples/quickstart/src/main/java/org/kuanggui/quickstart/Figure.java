package org.kuanggui.quickstart;

/**
 * A figure of the district.
 *
 * @param name what it is called
 * @param value as the ledger gives it
 * @param planned what the plan sets; empty where it sets nothing
 */
record Figure(String name, String value, String planned) {}
