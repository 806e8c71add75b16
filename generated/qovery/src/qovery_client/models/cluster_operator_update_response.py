from .._runtime import Model


class ClusterOperatorUpdateResponse(Model):
    execution_id: str
    image_version: str
    chart_version: str
