package dovod.cases;

import dovod.kernel.TenantId;
import dovod.platform.Tenancy;
import dovod.reviews.spi.CaseAround;
import dovod.reviews.spi.CaseFinder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells reviews of cases that they may belong to. */
@Component
class CasesForReviews implements CaseFinder {

    private static final int MOST = 30;

    private final Tenancy tenancy;
    private final JdbcCaseReads cases;
    private final JdbcStrands strands;

    CasesForReviews(Tenancy tenancy, JdbcCaseReads cases, JdbcStrands strands) {
        this.tenancy = tenancy;
        this.cases = cases;
        this.strands = strands;
    }

    @Override
    public List<CaseAround> around(TenantId tenant, UUID shop, String sku, Instant from, Instant to) {
        return tenancy.read(tenant, () -> told(tenant, cases.aboutProduct(tenant, shop, sku, from, to, MOST)));
    }

    @Override
    public Optional<CaseAround> one(TenantId tenant, UUID caseId) {
        return tenancy.read(tenant, () -> told(tenant, cases.rows(tenant, List.of(caseId)))).stream()
                .findFirst();
    }

    @Override
    public Optional<CaseAround> numbered(TenantId tenant, long number) {
        return tenancy
                .read(
                        tenant,
                        () -> told(
                                tenant, cases.numbered(tenant, number).stream().toList()))
                .stream()
                .findFirst();
    }

    private List<CaseAround> told(TenantId tenant, List<CaseRow> rows) {
        var conversations = strands.of(tenant, rows.stream().map(CaseRow::id).toList()).stream()
                .collect(Collectors.groupingBy(
                        StrandRow::caseId, Collectors.mapping(StrandRow::conversation, Collectors.toList())));
        return rows.stream().map(row -> told(row, conversations)).toList();
    }

    private static CaseAround told(CaseRow row, Map<UUID, List<UUID>> conversations) {
        return new CaseAround(
                row.id(),
                row.number(),
                row.about().subject(),
                row.about().buyerName(),
                row.openedAt(),
                row.closure() == null ? null : row.closure().at(),
                row.last().at(),
                conversations.getOrDefault(row.id(), List.of()));
    }
}
