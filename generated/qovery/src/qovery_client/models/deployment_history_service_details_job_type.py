from .._runtime import Model
from .commit import Commit
from .deployment_history_service_details_job_type_job_type import (
    DeploymentHistoryServiceDetailsJobTypeJobType,
)
from .deployment_history_service_details_job_type_schedule import (
    DeploymentHistoryServiceDetailsJobTypeSchedule,
)


class DeploymentHistoryServiceDetailsJobType(Model):
    image_name: str
    tag: str
    commit: Commit | None = None
    schedule: DeploymentHistoryServiceDetailsJobTypeSchedule | None = None
    job_type: DeploymentHistoryServiceDetailsJobTypeJobType
    build_pod_name: str | None = None
