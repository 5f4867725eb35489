package dovod.platform;

import dovod.kernel.TenantId;

/** Which job: its kind, whose it is, and which of its kind. The scheduler knows it as {@code <tenant>:<key>}. */
record JobAddress(TenantId tenant, String name, String key) {

    static JobAddress of(String name, String instance) {
        var colon = instance.indexOf(':');
        return new JobAddress(
                new TenantId(Long.parseLong(instance.substring(0, colon))), name, instance.substring(colon + 1));
    }

    String instance() {
        return tenant.value() + ":" + key;
    }
}
