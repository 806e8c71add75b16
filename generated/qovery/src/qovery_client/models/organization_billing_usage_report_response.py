from .._runtime import Model


class OrganizationBillingUsageReportResponse(Model):
    delete_report_url: str | None = None
    report_url: str | None = None
