from .._runtime import Model
from .commit import Commit
from .deployment_history_service_details_job_type_job_type import (
    DeploymentHistoryServiceDetailsJobTypeJobType,
)
from .deployment_history_service_details_job_type_schedule import (
    DeploymentHistoryServiceDetailsJobTypeSchedule,
)


class DeploymentHistoryServiceDetailsJobType(Model):
    build_pod_name: str | None = None
    commit: Commit | None = None
    image_name: str
    job_type: DeploymentHistoryServiceDetailsJobTypeJobType
    schedule: DeploymentHistoryServiceDetailsJobTypeSchedule | None = None
    tag: str
