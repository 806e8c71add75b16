from .._runtime import Model
from .deployment_stage_with_services_statuses import DeploymentStageWithServicesStatuses
from .environment_status import EnvironmentStatus
from .environment_statuses_with_stages_pre_check_stage import (
    EnvironmentStatusesWithStagesPreCheckStage,
)


class EnvironmentStatusesWithStages(Model):
    environment: EnvironmentStatus | None = None
    pre_check_stage: EnvironmentStatusesWithStagesPreCheckStage | None = None
    stages: list[DeploymentStageWithServicesStatuses] | None = None
