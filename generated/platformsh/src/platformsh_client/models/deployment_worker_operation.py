from .._runtime import Model
from .deployment_worker_operation_commands import DeploymentWorkerOperationCommands
from .deployment_worker_operation_role import DeploymentWorkerOperationRole


class DeploymentWorkerOperation(Model):
    commands: DeploymentWorkerOperationCommands
    role: DeploymentWorkerOperationRole
    timeout: int | None
