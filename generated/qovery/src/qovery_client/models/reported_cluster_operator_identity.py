from datetime import datetime

from .._runtime import Model


class ReportedClusterOperatorIdentity(Model):
    release_digest: str
    runtime_image_id: str
    chart_version: str
    observed_at: datetime | None = None
