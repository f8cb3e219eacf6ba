package org.kuanggui.approval.access;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/** A bucket of tokens for each of many, who take one for what they ask. Of those who come least often the oldest are forgotten. */
final class Buckets {
    private static final int MOST = 10_000;
    private static final Duration SECOND = Duration.ofSeconds(1);

    /** By then a bucket is full again. */
    private static final Duration FULL = Duration.ofMinutes(1);

    private final LoadingCache<String, Bucket> buckets;

    /**
     * @param atOnce how many tokens one holds; a minute's at the most
     * @param aSecond how many come anew each second
     */
    Buckets(long atOnce, long aSecond) {
        buckets = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterAccess(FULL)
                .build(name -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(atOnce).refillGreedy(aSecond, SECOND))
                        .build());
    }

    Bucket of(String name) {
        return buckets.get(name);
    }
}
