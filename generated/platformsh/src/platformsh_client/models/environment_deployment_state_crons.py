from .._runtime import Model
from .environment_deployment_state_crons_status import EnvironmentDeploymentStateCronsStatus


class EnvironmentDeploymentStateCrons(Model):
    enabled: bool
    status: EnvironmentDeploymentStateCronsStatus
