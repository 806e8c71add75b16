from .._runtime import Model


class ClusterOperatorUpdateResponse(Model):
    chart_version: str
    execution_id: str
    """Id of the run of the deployment engine."""

    image_version: str
