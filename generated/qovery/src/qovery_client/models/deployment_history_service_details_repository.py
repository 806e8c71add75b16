from .._runtime import Model
from .commit import Commit
from .deployment_history_service_details_repository_repository import (
    DeploymentHistoryServiceDetailsRepositoryRepository,
)


class DeploymentHistoryServiceDetailsRepository(Model):
    commit: Commit | None = None
    repository: DeploymentHistoryServiceDetailsRepositoryRepository | None = None
