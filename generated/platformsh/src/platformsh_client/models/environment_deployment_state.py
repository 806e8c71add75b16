from .._runtime import DateTime, Model
from .environment_deployment_state_crons import EnvironmentDeploymentStateCrons
from .environment_deployment_state_last_deployment_command import (
    EnvironmentDeploymentStateLastDeploymentCommand,
)
from .environment_deployment_state_last_deployment_failure_reason import (
    EnvironmentDeploymentStateLastDeploymentFailureReason,
)


class EnvironmentDeploymentState(Model):
    crons: EnvironmentDeploymentStateCrons
    last_autoscale_down_at: DateTime | None
    last_autoscale_up_at: DateTime | None
    last_deployment_at: DateTime | None
    last_deployment_commands: list[EnvironmentDeploymentStateLastDeploymentCommand]
    last_deployment_failure_reason: EnvironmentDeploymentStateLastDeploymentFailureReason | None
    last_deployment_successful: bool
    last_maintenance_at: DateTime | None
    last_state_update_successful: bool
