from .._runtime import Model
from .deployment_webapp_source_operation import DeploymentWebappSourceOperation


class DeploymentWebappSource(Model):
    operations: dict[str, DeploymentWebappSourceOperation]
    root: str | None
