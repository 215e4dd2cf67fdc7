package toex.outcomes.feedback;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.feedback.data.NoticeRepository;
import toex.outcomes.security.SignedIn;

/** Tells those who look after feedback that a quotation has left the wall, and where it still stands. */
@Service
public class WithdrawalNotices {

    private final NoticeRepository notices;
    private final List<QuotationUses> uses;
    private final Readable readable;
    private final SignedIn signedIn;

    WithdrawalNotices(NoticeRepository notices, List<QuotationUses> uses, Readable readable, SignedIn signedIn) {
        this.notices = notices;
        this.uses = uses;
        this.readable = readable;
        this.signedIn = signedIn;
    }

    /** A quotation that was taken back and that nobody has noted yet. */
    public record Kept(long id, long quotation, String reference, String attribution, Instant happenedAt) {}

    /** @param places where the words still stand */
    public record Notice(Kept kept, List<String> places) {}

    @EventListener
    void keep(QuotationWithdrawn withdrawn) {
        if (withdrawn.published()) {
            notices.add(withdrawn);
        }
    }

    /** What nobody has noted yet and the person is cleared for, the latest first. */
    @PreAuthorize("hasAnyRole('COMMS', 'APPROVER')")
    public List<Notice> open() {
        List<Kept> open = notices.open(readable.markings());
        List<Long> quotations = open.stream().map(Kept::quotation).toList();
        Map<Long, List<String>> places = uses.stream()
                .flatMap(use -> use.of(quotations).stream())
                .collect(Collectors.groupingBy(
                        QuotationUses.Use::quotation,
                        Collectors.mapping(QuotationUses.Use::place, Collectors.toList())));
        return open.stream()
                .map(kept -> new Notice(kept, places.getOrDefault(kept.quotation(), List.of())))
                .toList();
    }

    /** Nobody need be told of it any more. */
    @PreAuthorize("hasAnyRole('COMMS', 'APPROVER')")
    @Transactional
    public void note(Kept kept) {
        notices.note(kept.id(), signedIn.person().name());
    }
}
