from datetime import datetime

from .._runtime import Model


class ReportedClusterOperatorIdentity(Model):
    chart_version: str
    observed_at: datetime | None = None
    release_digest: str
    runtime_image_id: str
