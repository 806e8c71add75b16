from datetime import datetime

from .._runtime import Model
from .deployment_access_item import DeploymentAccessItem
from .deployment_environment_info import DeploymentEnvironmentInfo
from .deployment_http_access import DeploymentHttpAccess
from .deployment_project_info import DeploymentProjectInfo
from .deployment_route import DeploymentRoute
from .deployment_service import DeploymentService
from .deployment_subscription import DeploymentSubscription
from .deployment_variable import DeploymentVariable
from .deployment_vpn import DeploymentVpn
from .deployment_webapp import DeploymentWebapp
from .deployment_worker import DeploymentWorker


class Deployment(Model):
    id: str
    created_at: datetime | None = None
    updated_at: datetime | None = None
    fingerprint: str | None = None
    cluster_name: str
    project_info: DeploymentProjectInfo
    environment_info: DeploymentEnvironmentInfo
    deployment_target: str
    vpn: DeploymentVpn | None
    http_access: DeploymentHttpAccess
    enable_smtp: bool
    restrict_robots: bool
    variables: list[DeploymentVariable]
    access: list[DeploymentAccessItem]
    subscription: DeploymentSubscription
    services: dict[str, DeploymentService]
    routes: dict[str, DeploymentRoute]
    webapps: dict[str, DeploymentWebapp]
    workers: dict[str, DeploymentWorker]
    container_profiles: str
