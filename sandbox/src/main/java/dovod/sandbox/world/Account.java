package dovod.sandbox.world;

import java.time.Instant;
import java.util.List;

/**
 * A seller's way in: who they are, their key, what it opens and until when.
 *
 * @param clientId the {@code Client-Id} header: a decimal number, also the {@code seller_id} of pushes
 * @param apiKey the {@code Api-Key} header
 * @param company the name of the company on the marketplace
 * @param roles what the key opens
 * @param subscription the paid subscription
 * @param keyExpiresAt the end of the key's life
 * @param keyState whether the key was switched off or is bound to other addresses
 * @param reviewManagement whether the separate subscription to reviews is paid
 */
public record Account(
        String clientId,
        String apiKey,
        String company,
        List<Role> roles,
        Subscription subscription,
        Instant keyExpiresAt,
        KeyState keyState,
        boolean reviewManagement) {

    public static final String CLIENT_ID = "2718281";
    public static final String API_KEY = "5f0c3a52-6f2e-4f0b-9a53-3a1d2c7b9e10";

    public Account {
        if (!clientId.matches("[1-9][0-9]{0,17}")) {
            throw new IllegalArgumentException("A Client-Id is a decimal number of up to 18 digits, not " + clientId);
        }
        if (apiKey.isBlank()) {
            throw new IllegalArgumentException("An Api-Key is not empty");
        }
        roles = List.copyOf(roles);
    }

    /** An account with all roles, Premium Plus, the subscription to reviews and a key that lives until {@code keyExpiresAt}. */
    public static Account of(String clientId, String apiKey, String company, Instant keyExpiresAt) {
        return new Account(
                clientId,
                apiKey,
                company,
                List.of(Role.ADMIN),
                Subscription.PREMIUM_PLUS,
                keyExpiresAt,
                KeyState.ACTIVE,
                true);
    }

    public Account withKey(String key) {
        return new Account(clientId, key, company, roles, subscription, keyExpiresAt, keyState, reviewManagement);
    }

    public Account withRoles(Role... changed) {
        return new Account(
                clientId, apiKey, company, List.of(changed), subscription, keyExpiresAt, keyState, reviewManagement);
    }

    public Account withSubscription(Subscription changed) {
        return new Account(clientId, apiKey, company, roles, changed, keyExpiresAt, keyState, reviewManagement);
    }

    public Account withKeyExpiresAt(Instant changed) {
        return new Account(clientId, apiKey, company, roles, subscription, changed, keyState, reviewManagement);
    }

    public Account withKeyState(KeyState changed) {
        return new Account(clientId, apiKey, company, roles, subscription, keyExpiresAt, changed, reviewManagement);
    }

    public Account withReviewManagement(boolean changed) {
        return new Account(clientId, apiKey, company, roles, subscription, keyExpiresAt, keyState, changed);
    }

    /** Whether reviews may be read and answered through the API. */
    public boolean opensReviews() {
        return reviewManagement || subscription == Subscription.PREMIUM_PRO;
    }

    /** Whether one of the roles opens the method. */
    public boolean opens(String path) {
        return roles.stream().anyMatch(role -> role.opens(path));
    }
}
