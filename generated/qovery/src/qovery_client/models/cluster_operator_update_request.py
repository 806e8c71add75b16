from .._runtime import Model


class ClusterOperatorUpdateRequest(Model):
    chart_version: str
    image_version: str | None = None
