from .._runtime import Model
from .deployment_webapp_operation_commands import DeploymentWebappOperationCommands
from .deployment_webapp_operation_role import DeploymentWebappOperationRole


class DeploymentWebappOperation(Model):
    commands: DeploymentWebappOperationCommands
    role: DeploymentWebappOperationRole
    timeout: int | None
