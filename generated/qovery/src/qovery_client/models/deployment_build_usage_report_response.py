from .._runtime import Model


class DeploymentBuildUsageReportResponse(Model):
    delete_report_url: str | None = None
    report_url: str | None = None
