from .._runtime import DateTime, Model


class ReportedClusterOperatorIdentity(Model):
    chart_version: str
    observed_at: DateTime | None = None
    release_digest: str
    runtime_image_id: str
