package toex.outcomes.reports;

class Speed {
    public static void main(String[] args) {
        Snapshot snapshot = new SampleSnapshot().snapshot();
        Template template = TemplateFile.read("outcome-summary");
        for (int round = 0; round < 6; round++) {
            long start = System.nanoTime();
            int n = 0;
            while (System.nanoTime() - start < 4e9) {
                ReportService.make(template, snapshot);
                n++;
            }
            System.out.printf("%.1f/s%n", n / ((System.nanoTime() - start) / 1e9));
        }
    }
}
