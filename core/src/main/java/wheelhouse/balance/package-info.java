/**
 * What a scenario teaches, before anyone plays it: how far rules, tricks and reading reach, what
 * each habit is worth, which pick is best how often, how much is luck, and how far a search reaches
 * that looks ahead. In one report, for a trainer who never saw statistics.
 */
@NullMarked
package wheelhouse.balance;

import org.jspecify.annotations.NullMarked;
