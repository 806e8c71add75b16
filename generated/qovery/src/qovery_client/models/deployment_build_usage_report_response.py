from .._runtime import Model


class DeploymentBuildUsageReportResponse(Model):
    report_url: str | None = None
    delete_report_url: str | None = None
