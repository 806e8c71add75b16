from .._runtime import Model
from .deployment_webapp_source_operation import DeploymentWebappSourceOperation


class DeploymentWebappSource(Model):
    root: str | None
    operations: dict[str, DeploymentWebappSourceOperation]
