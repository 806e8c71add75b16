from .._runtime import Model


class ClusterOperatorUpdateResponse(Model):
    chart_version: str
    execution_id: str
    image_version: str
