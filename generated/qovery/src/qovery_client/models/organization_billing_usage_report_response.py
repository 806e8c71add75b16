from .._runtime import Model


class OrganizationBillingUsageReportResponse(Model):
    report_url: str | None = None
    delete_report_url: str | None = None
