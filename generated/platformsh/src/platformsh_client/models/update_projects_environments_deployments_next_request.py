from .._runtime import Model
from .update_projects_environments_deployments_next_request_service import (
    UpdateProjectsEnvironmentsDeploymentsNextRequestService,
)
from .update_projects_environments_deployments_next_request_webapp import (
    UpdateProjectsEnvironmentsDeploymentsNextRequestWebapp,
)
from .update_projects_environments_deployments_next_request_worker import (
    UpdateProjectsEnvironmentsDeploymentsNextRequestWorker,
)


class UpdateProjectsEnvironmentsDeploymentsNextRequest(Model):
    services: dict[str, UpdateProjectsEnvironmentsDeploymentsNextRequestService] | None = None
    webapps: dict[str, UpdateProjectsEnvironmentsDeploymentsNextRequestWebapp] | None = None
    workers: dict[str, UpdateProjectsEnvironmentsDeploymentsNextRequestWorker] | None = None
