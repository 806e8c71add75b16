from .._runtime import Model


class DeploymentBuildUsageReportRequest(Model):
    execution_id: str
    report_expiration_in_seconds: int
