package org.kuanggui.evaluation;

/**
 * Which rules and data judged.
 *
 * @param plan id of the plan, {@code dazu-2021-2025}
 * @param version of the rules and data
 * @param sha256 over rules, plan data, provisions, readings and standards, in lower-case hexadecimal
 */
public record RuleBaseIdentity(String plan, String version, String sha256) {}
