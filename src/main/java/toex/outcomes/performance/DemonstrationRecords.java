package toex.outcomes.performance;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.organisation.OrganisationDirectory.Member;
import toex.outcomes.organisation.OrganisationService;
import toex.outcomes.performance.data.ImportQuery;
import toex.outcomes.performance.data.IntakeRepository;
import toex.outcomes.performance.data.JobRepository;
import toex.outcomes.performance.data.JobStaging;
import toex.outcomes.performance.data.ReportingRepository;
import toex.outcomes.performance.data.StagingRepository;
import toex.outcomes.shared.DemonstrationData;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.OrganisationCode;
import toex.outcomes.shared.Period;

/** Loads the synthetic records and jobs as if somebody had imported their files on a day of February 2023. */
@Component
class DemonstrationRecords implements DemonstrationData {

    private static final String FILE = "demonstration-outcomes.csv";
    private static final String JOBS_FILE = "demonstration-jobs.csv";
    private static final LocalDate LAST_DAY = LocalDate.of(2023, 2, 10);
    private static final Period MONTHS = Period.parse("2021-01-01..2023-01-31");
    private static final Instant LOADED = Instant.parse("2023-02-14T09:00:00Z");

    private final ImportQuery imports;
    private final StagingRepository staging;
    private final IntakeRepository repository;
    private final JobStaging jobStaging;
    private final JobRepository jobRepository;
    private final OrganisationService organisations;
    private final ReportingRepository reporting;
    private final Sights sights;

    DemonstrationRecords(
            ImportQuery imports,
            StagingRepository staging,
            IntakeRepository repository,
            JobStaging jobStaging,
            JobRepository jobRepository,
            OrganisationService organisations,
            ReportingRepository reporting,
            Sights sights) {
        this.imports = imports;
        this.staging = staging;
        this.repository = repository;
        this.jobStaging = jobStaging;
        this.jobRepository = jobRepository;
        this.organisations = organisations;
        this.reporting = reporting;
        this.sights = sights;
    }

    @Override
    @Transactional
    public void load() {
        if (!imports.isEmpty()) {
            return;
        }
        List<OutcomeRecord> records = new SyntheticOutcomes(organisations.regions(LocalDate.of(2023, 1, 31))).records();
        staging.stage(
                records.stream().map(record -> new StagedRecord(1, record)).iterator());
        long importId = repository.merge(FILE, sha256(OutcomeFile.write(records)), Marking.OFFICIAL, LOADED);
        reporting.add(importId, FILE, "system", LOADED, MONTHS, forces());
        staging.drop();
        load(new SyntheticJobs(LAST_DAY).of(records));
    }

    /** All that belonged to a region on any day of these months. */
    private Set<OrganisationCode> forces() {
        return organisations.directory().members(MONTHS).stream()
                .map(Member::force)
                .collect(Collectors.toSet());
    }

    private void load(List<StagedJob> jobs) {
        jobStaging.stage(jobs.iterator());
        jobStaging.differences(sights.outside());
        jobRepository.merge(repository.merge(JOBS_FILE, sha256(OutcomeFile.writeJobs(jobs)), Marking.OFFICIAL, LOADED));
        jobStaging.drop();
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
